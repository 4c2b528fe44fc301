package org.vitae.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The formats that JSON Resume names. Validators differ in what they take for an address; what
 * passes here passes all the common ones. Pure functions, thread-safe.
 */
public final class Formats {
  private static final String HOST_LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
  private static final String MAIL_ATOM = "[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]++";

  /** Dot-atom and domain of RFC 5321, without quotes and address literals. */
  private static final Pattern MAIL =
      Pattern.compile(
          MAIL_ATOM + "(?:\\." + MAIL_ATOM + ")*+@(?:" + HOST_LABEL + "\\.){1,9}" + HOST_LABEL);

  private static final int LONGEST_MAIL = 254;

  /** User, host (a name or a bracketed address) and port of RFC 3986. */
  private static final Pattern AUTHORITY =
      Pattern.compile("(?:[^@]*+@)?(?:\\[[0-9a-fA-F:.]++\\]|[^:@\\[\\]]++)(?::[0-9]*+)?");

  /** What a URI must write as a percent and two hexadecimal digits. */
  private static final String FORBIDDEN = " \"<>\\^`{|}[]";

  private Formats() {}

  /** Whether a text is an e-mail address. */
  public static boolean isEmail(String text) {
    return text.length() <= LONGEST_MAIL && MAIL.matcher(text).matches();
  }

  /** Whether a text is a URI with a scheme (RFC 3986): ASCII alone, no blanks. */
  public static boolean isUri(String text) {
    if (!text.chars().allMatch(c -> c > ' ' && c < 127)) {
      return false;
    }
    try {
      URI uri = new URI(text);
      String authority = uri.getRawAuthority();
      boolean mayLackHost = !text.startsWith("http");
      return uri.isAbsolute()
          && (authority == null ? mayLackHost : AUTHORITY.matcher(authority).matches());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /**
   * A printed address as a URI: characters that a URI doesn't allow are percent-encoded. Empty if
   * it is none even so, as without a scheme.
   */
  public static Optional<String> uri(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, out));
    return Optional.of(out.toString()).filter(Formats::isUri);
  }

  private static void append(int character, StringBuilder out) {
    if (character > ' ' && character < 127 && FORBIDDEN.indexOf(character) < 0) {
      out.append((char) character);
      return;
    }
    HexFormat hex = HexFormat.of().withUpperCase();
    for (byte b : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
      hex.toHexDigits(out.append('%'), b);
    }
  }
}
