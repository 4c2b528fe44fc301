package org.vitae.input;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a link points to, as far as it means something outside of its own site. */
final class Links {
  private static final Pattern SCHEME =
      Pattern.compile(
          "(?:https?://|ftp://|mailto:|tel:|xmpp:|skype:|doi:)\\S+", Pattern.CASE_INSENSITIVE);

  private static final Pattern EMAIL =
      Pattern.compile("[\\w.+%-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6}");

  private static final Pattern HREF =
      Pattern.compile("href\\s{0,3}=\\s{0,3}[\"']?([^\"'\\s>]{1,2000})", Pattern.CASE_INSENSITIVE);

  private Links() {}

  static boolean isAddress(String text) {
    return SCHEME.matcher(text).matches() || EMAIL.matcher(text).matches();
  }

  /** The absolute address; null for one that is relative, or a script. */
  static @Nullable String absolute(String href) {
    String target = href.strip().replace(" ", "%20");
    if (SCHEME.matcher(target).matches()) {
      return target;
    }
    if (target.startsWith("//") && target.length() > 4) {
      return "https:" + target;
    }
    if (target.toLowerCase(Locale.ROOT).startsWith("www.")) {
      return "https://" + target;
    }
    return EMAIL.matcher(target).matches() ? "mailto:" + target : null;
  }

  static @Nullable String hrefIn(String tag) {
    Matcher m = HREF.matcher(tag);
    return m.find() ? absolute(m.group(1)) : null;
  }
}
