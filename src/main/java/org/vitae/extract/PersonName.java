package org.vitae.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.text.Normalizer;

/**
 * Tells names of persons from other text, and takes titles and degrees off them. Pure functions,
 * thread-safe.
 */
public final class PersonName {
  private static final Lexicon HONORIFICS = Lexicon.load("honorifics");
  private static final Lexicon GIVEN_NAMES = Lexicon.load("given-names");
  private static final Lexicon PARTICLES = Lexicon.load("name-particles");
  private static final Lexicon NO_NAMES = Lexicon.load("not-names");
  private static final Lexicon TITLES = Lexicon.load("document-titles");
  private static final Lexicon ORGANISATIONS = Lexicon.load("organisations");
  private static final Lexicon HEADINGS = Lexicon.load("headings");

  private static final Pattern HAN =
      Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}{1,6}·\\p{IsHan}{1,6}");
  private static final Pattern HAN_TITLE =
      Pattern.compile("(?<=\\p{IsHan}{2})(?:先生|女士|小姐|教授|博士|老师)\\s*$");
  private static final Pattern WORD =
      Pattern.compile(
          "(?:[dl]['’])?[\\p{Lu}\\p{Lt}\\p{Lo}](?:[\\p{L}\\p{M}]|['’.‐-](?=\\p{L})){0,30}+\\.?");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern QUOTED = Pattern.compile("[\"“(][\\p{L} .'-]{1,20}[\"”)]");
  private static final Pattern PART = Pattern.compile("[^\\s'’‐-]+");
  private static final int MAX_LENGTH = 60;

  /** Longer texts are no name with titles around it. */
  private static final int MAX_TEXT = 200;

  private static final int MAX_WORDS = 5;
  private static final int MAX_PARTICLES = 3;
  private static final double LIKELY = 0.7;
  private static final double KNOWN = 0.9;

  private PersonName() {}

  /** Whether the text is a person's name in full, titles and degrees aside. */
  public static boolean looksLikeName(String text) {
    return likelihood(text) > 0;
  }

  /** How sure it is that the text is a person's name, 0–1; 0 if it can't be one. */
  public static double likelihood(String text) {
    String name = strip(text);
    if (name.length() > MAX_LENGTH || name.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      return 0;
    }
    if (HAN.matcher(name).matches()) {
      return HEADINGS.match(name).isPresent() || TITLES.match(name).isPresent() ? 0 : LIKELY;
    }
    return isWellFormed(inOrder(name)) && !isOtherText(name)
        ? GIVEN_NAMES.occursIn(name) ? KNOWN : LIKELY
        : 0;
  }

  private static boolean isWellFormed(String name) {
    int words = 0;
    int particles = 0;
    int full = 0;
    for (String word : SPACE.split(QUOTED.matcher(name).replaceAll(" ").strip())) {
      if (WORD.matcher(word).matches()) {
        words++;
        full += Normalizer.bare(word).length() > 1 ? 1 : 0;
      } else if (PARTICLES.match(word).isPresent()) {
        particles++;
      } else {
        return false;
      }
    }
    return words >= 2 && words <= MAX_WORDS && particles <= MAX_PARTICLES && full >= 1;
  }

  private static boolean isOtherText(String name) {
    return NO_NAMES.occursIn(name)
        || ORGANISATIONS.occursIn(name)
        || TITLES.match(name).isPresent()
        || HEADINGS.match(name).isPresent()
        || PlaceExtractor.isKnownPlace(name);
  }

  /** The name alone: {@code "Prof. Jane Doe, PhD"} gives {@code "Jane Doe"}. */
  public static String strip(String text) {
    if (text.length() > MAX_TEXT) {
      return text;
    }
    String name = Normalizer.collapse(text);
    int start = start(name);
    return name.substring(start, Math.max(start, end(name))).strip();
  }

  /** The part of the passage that is the name alone; empty if nothing is left. */
  public static Optional<Passage> strip(Passage passage) {
    String raw = passage.raw();
    if (raw.length() > MAX_TEXT) {
      return Optional.of(passage);
    }
    int start = start(raw);
    int end = Math.max(start, end(raw));
    Passage name = passage.sub(start, end).trim(",;:|·•-–—/\\");
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  /** After the titles at the beginning. */
  private static int start(String text) {
    int start = 0;
    while (true) {
      Optional<Lexicon.Hit> title = HONORIFICS.startOf(text.substring(start));
      if (title.isEmpty() || title.get().canonical().equals("degree") && !isDotted(text, start)) {
        return skipSigns(text, start);
      }
      int end = start + title.get().span().end();
      boolean more = end < text.length() && ". ,:/\u00a0\t".indexOf(text.charAt(end)) >= 0;
      if (!more) {
        return skipSigns(text, start);
      }
      start = skipSigns(text, end);
    }
  }

  /** {@code "M.D. Jane"} may be a title, {@code "MA Jane"} is rather a name. */
  private static boolean isDotted(String text, int start) {
    return text.indexOf('.', start) >= 0 && text.indexOf('.', start) <= start + 4;
  }

  private static int skipSigns(String text, int from) {
    int i = from;
    while (i < text.length()
        && !Character.isLetterOrDigit(text.charAt(i))
        && text.charAt(i) != '"') {
      i++;
    }
    return i;
  }

  /** Before the degrees, pronouns and the like at the end. */
  private static int end(String text) {
    Matcher han = HAN_TITLE.matcher(text);
    int end = han.find() ? han.start() : text.length();
    int bracket = text.indexOf('(');
    if (bracket > 0 && bracket < end && text.stripTrailing().endsWith(")")) {
      end = bracket;
    }
    while (true) {
      String rest = text.substring(0, end);
      List<Lexicon.Hit> hits = HONORIFICS.findIn(rest);
      int last = lastLetter(rest);
      Lexicon.Hit hit = hits.isEmpty() ? null : hits.get(hits.size() - 1);
      boolean degree =
          hit != null
              && hit.span().end() == last
              && hit.span().start() > 0
              && (hit.canonical().equals("degree") || rest.lastIndexOf(',', last) > 0);
      if (hit == null || !degree) {
        return last < rest.length() && rest.charAt(last) == '.' ? last + 1 : last;
      }
      end = hit.span().start();
    }
  }

  private static int lastLetter(String text) {
    int end = text.length();
    while (end > 0
        && !Character.isLetterOrDigit(text.charAt(end - 1))
        && Character.getType(text.charAt(end - 1)) != Character.NON_SPACING_MARK) {
      end--;
    }
    return end;
  }

  /** {@code "Müller, Anna"} as {@code "Anna Müller"}; other names as they are. */
  public static String inOrder(String name) {
    int comma = name.indexOf(',');
    return comma <= 0 || comma != name.lastIndexOf(',')
        ? name
        : name.substring(comma + 1).strip() + " " + name.substring(0, comma).strip();
  }

  /** A name in capitals with ordinary ones ({@code "ANNE O'BRIEN"}: {@code "Anne O'Brien"}). */
  public static String titleCase(String name) {
    String letters = name.replaceAll("[^\\p{L}]", "");
    boolean shouted =
        letters.length() > 2
            && letters.equals(letters.toUpperCase(Locale.ROOT))
            && !letters.equals(letters.toLowerCase(Locale.ROOT));
    if (!shouted) {
      return name;
    }
    StringBuilder out = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      boolean particle =
          !out.isEmpty()
              && word.length() > 1
              && PARTICLES.match(word).isPresent()
              && word.chars().allMatch(Character::isLetter);
      out.append(out.isEmpty() ? "" : " ")
          .append(particle ? word.toLowerCase(Locale.ROOT) : cased(word));
    }
    return out.toString();
  }

  private static String cased(String word) {
    if (word.matches("I{2,3}|IV|(?:\\p{Lu}\\.){1,4}")) {
      return word;
    }
    Matcher part = PART.matcher(word);
    return part.replaceAll(m -> Matcher.quoteReplacement(capitalised(m.group())));
  }

  private static String capitalised(String part) {
    String lower = part.substring(1).toLowerCase(Locale.ROOT);
    boolean scottish = part.startsWith("MC") && part.length() > 4;
    return scottish
        ? "Mc" + part.charAt(2) + part.substring(3).toLowerCase(Locale.ROOT)
        : part.charAt(0) + lower;
  }
}
