package org.vitae.extract;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.TitleFinder.Title;
import org.vitae.text.Span;

/**
 * Takes off the end of a title what is no part of it: its kind in brackets, the edition, how many
 * volumes. Pure functions, thread-safe.
 */
final class TitleEnding {
  private static final Pattern CODE_AT_END =
      Pattern.compile(
          "[ ]?\\[(?:[A-Z]{1,3}(?:/[A-Z]{2})?|[^\\[\\]]*(?i:presentation|poster|talk|thesis|dissertation|manuscript|preprint|abstract|review|article|report|software|data"
              + " ?set|video)[^\\[\\]]*)\\](?:[ ]?//)?$");
  private static final Pattern KIND_AT_END =
      Pattern.compile(
          "[ ]?\\((?i:book review|blog post|review essay|version["
              + " ][\\d.]{1,8})(?:[,:][^()]*)?\\)$|[ ]?\\([^()]{5,80},[ ](?:Bd\\.|Band|[Vv]ol\\.)[ ]?\\d{1,4}\\)$|[ ]?\\([^() ,]{2,40}[ ][^(),]{2,40},[ ](?:[Nn]o\\.|Nr\\.)[ ]?\\d{1,4}\\)$");
  private static final Pattern EDITION_AT_END =
      Pattern.compile(
          "[ ,.(]{1,3}(?:(?i:\\d{1,2}(?:st|nd|rd|th)|second|third|fourth|fifth|revised|\\d{1,2}\\.?)["
              + " ](?:[Rr]ev(?:ised|\\.)["
              + " ])?(?:[Ee]dition|[Ee]dn?|Aufl(?:age)?|éd)|(?:ch|[Cc]hap|[Cc]hapter)\\.?["
              + " ]\\d{1,3})\\.?\\)?$");

  /** What stands between a title and its publisher. */
  private static final Pattern VOLUMES_AT_END =
      Pattern.compile(
          "[ ,.(]{1,3}(?:\\d{1,2}\\.,?[ ](?:[\\p{L}.]{4,20}[ ]){1,3}Aufl(?:age)?|\\d{1,2}[ ]vols?)\\.?\\)?$");

  /** The last words of {@link #EDITION_AT_END}, whatever their case. */
  private static final Set<String> EDITION_WORDS =
      Set.of(
          "Edition", "edition", "Edn", "edn", "Ed", "ed", "Aufl", "Auflage", "éd", "vol", "vols");

  /** What is taken off the end of a title isn't longer. */
  private static final int LONGEST_END = 90;

  private TitleEnding() {}

  /** Without what square brackets say of its kind: {@code [Paper presentation]}, {@code [J]}. */
  static Title without(String text, Title title) {
    Title bare =
        endsIn(")", text, title)
            ? new Title(cut(KIND_AT_END, text, title).span(), title.end(), title.lead())
            : title;
    Title plain = endsIn("]/", text, bare) ? cut(CODE_AT_END, text, bare) : bare;
    Title first = withoutEdition(text, plain);
    return first.equals(plain) ? plain : withoutEdition(text, first);
  }

  private static Title withoutEdition(String text, Title title) {
    if (!mayEndInEdition(text, title.span())) {
      return title;
    }
    Title cut = cut(VOLUMES_AT_END, text, title);
    return cut.equals(title)
        ? cut(EDITION_AT_END, text, title)
        : new Title(cut.span(), title.end(), title.lead());
  }

  private static boolean endsIn(String signs, String text, Title title) {
    return Glance.isAny(signs, text, title.span().end() - 1);
  }

  /** Whether a digit, a bracket or a word such as "edition" is the last of a title. */
  private static boolean mayEndInEdition(String text, Span title) {
    int start = title.end();
    while (start > title.start() && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start == title.end() || EDITION_WORDS.contains(text.substring(start, title.end()));
  }

  private static Title cut(Pattern end, String text, Title title) {
    int from = Math.max(title.span().start(), title.span().end() - LONGEST_END);
    Matcher m = end.matcher(text).region(from, title.span().end());
    if (title.span().isEmpty() || !m.find() || m.start() == title.span().start()) {
      return title;
    }
    return new Title(new Span(title.span().start(), m.start()), m.start(), title.lead());
  }
}
