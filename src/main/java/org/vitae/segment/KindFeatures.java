package org.vitae.segment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vitae.extract.DateExtractor;
import org.vitae.lexicon.Lexicons;
import org.vitae.lexicon.Words;
import org.vitae.tagging.MaxentModel;

/**
 * What a model sees of a section, see {@code docs/models.md}: which shares of its blocks have
 * dates, roles, technologies and so on, and its words. Immutable, thread-safe.
 */
final class KindFeatures {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]++");

  /** More of a section tells nothing new. */
  private static final int BLOCKS = 60;

  private static final int CHARACTERS = 400;
  private static final int WORDS = 200;
  private static final int SHORT = 3;
  private static final double TELLING = 0.5;
  private static final int MOST_BLOCKS = 6;
  private static final int LEAST_ITEMS = 3;

  private static final List<String> TABLES =
      List.of(
          "technologies",
          "languages",
          "fluency",
          "language-tests",
          "award-words",
          "certificate-words",
          "issuers",
          "venues",
          "fields",
          "countries",
          "skill-labels",
          "skill-levels",
          "grade-labels",
          "honorifics",
          "publication-status",
          "methods");

  private record Sign(String name, Pattern pattern) {
    static Sign of(String name, String pattern) {
      return new Sign(name, Pattern.compile(pattern));
    }
  }

  private static final List<Sign> SIGNS =
      List.of(
          Sign.of("mail", "\\S@\\S+\\.\\w"),
          Sign.of("phone", "\\+?\\d[\\d ()./-]{8,20}"),
          Sign.of("web", "(?i)https?://|www\\.|\\w\\.(?:com|org|io|net)\\b"),
          Sign.of("quote", "[\"“„«]"),
          Sign.of("initials", "\\b\\p{Lu}\\. ?\\p{Lu}\\p{Ll}|\\p{Ll}, \\p{Lu}\\.|et al"),
          Sign.of("pages", "(?i)\\bpp?\\. ?\\d|\\d\\(\\d|\\d ?[–-] ?\\d{2,5}[,.]|doi|vol\\."),
          Sign.of("label", "^[^:]{2,40}:\\s\\S"),
          Sign.of("brackets", "\\([^()]{2,40}\\)$"),
          Sign.of("share", "\\d ?%"),
          Sign.of("year", "\\b(?:19|20)\\d\\d\\b"),
          Sign.of("self", "\\b(?:I|my|My|ich|je|yo)\\b"));

  private final BlockLookReader looks = new BlockLookReader(new DateExtractor());
  private final Lexicons tables = Lexicons.load(TABLES);

  List<String> of(Section section) {
    Map<String, Integer> counts = new TreeMap<>();
    Set<String> words = new LinkedHashSet<>();
    List<Block> blocks = section.blocks().subList(0, Math.min(BLOCKS, section.blocks().size()));
    for (Block block : blocks) {
      seen(looks.look(block)).forEach(sign -> counts.merge(sign, 1, Integer::sum));
      split(block.text()).forEach(words::add);
    }
    List<String> out = new ArrayList<>();
    out.add(MaxentModel.ALWAYS);
    out.add("n=" + Math.min(MOST_BLOCKS, blocks.size()));
    all().forEach(sign -> out.add(sign + share(counts.getOrDefault(sign, 0), blocks.size())));
    words.stream().limit(WORDS).forEach(word -> out.add("t=" + word));
    return out.stream().distinct().toList();
  }

  private static Stream<String> split(String text) {
    String start = text.substring(0, Math.min(CHARACTERS, text.length()));
    return BETWEEN.splitAsStream(start.toLowerCase(Locale.ROOT)).filter(word -> word.length() > 1);
  }

  private Stream<String> all() {
    return Stream.of(
            Stream.of(
                "dated",
                "date",
                "first",
                "place",
                "detail",
                "prose",
                "bullet",
                "bold",
                "role",
                "organisation",
                "unit",
                "degree",
                "short",
                "list"),
            TABLES.stream(),
            SIGNS.stream().map(Sign::name))
        .flatMap(names -> names);
  }

  private List<String> seen(BlockLook look) {
    String text = look.block().text();
    List<String> out = new ArrayList<>();
    put(look.isDated(), "dated", out);
    put(look.dateOnly(), "date", out);
    put(look.datesFirst(), "first", out);
    put(look.placeOnly(), "place", out);
    put(look.label(), "detail", out);
    put(look.prose(), "prose", out);
    put(look.isBullet(), "bullet", out);
    put(look.startsBold(), "bold", out);
    put(look.wording().role() >= TELLING, "role", out);
    put(look.wording().organisation() >= TELLING, "organisation", out);
    put(look.wording().unit() >= TELLING, "unit", out);
    put(look.wording().degree() >= TELLING, "degree", out);
    put(Sentences.words(text) <= SHORT, "short", out);
    put(text.split("[,;•|·]", -1).length > LEAST_ITEMS, "list", out);
    String start = text.substring(0, Math.min(CHARACTERS, text.length()));
    Words indexed = Words.of(start);
    out.addAll(tables.findIn(indexed).keySet());
    SIGNS.forEach(sign -> put(sign.pattern().matcher(start).find(), sign.name(), out));
    return out;
  }

  private static void put(boolean is, String sign, List<String> out) {
    if (is) {
      out.add(sign);
    }
  }

  /** None, few, some, most or all. */
  private static String share(int some, int all) {
    double share = all == 0 ? 0 : (double) some / all;
    return share == 0
        ? "=none"
        : share < 0.2 ? "=few" : share < 0.5 ? "=some" : share < 0.8 ? "=most" : "=all";
  }
}
