package org.vitae.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.vitae.model.Publication;
import org.vitae.text.Normalizer;

/**
 * Keys of ASCII letters and digits: {@code lindqvist2024sparse}. Where several entries would have
 * the same, each takes further words of its title, so that no key depends on the order of the
 * entries; only those that nothing tells apart are numbered.
 */
final class CitationKeys {
  private static final Pattern BLANK = Pattern.compile("[\\s‐-―/-]+");
  private static final AuthorNameReader NAMES = new AuthorNameReader();

  /** Shorter words are articles and prepositions, mostly. */
  private static final int LONG = 4;

  private static final int MOST_WORDS = 6;
  private static final int LONGEST_PART = 30;

  private CitationKeys() {}

  /** As many keys as publications, all different. */
  static List<String> of(List<Publication> publications) {
    List<String> keys = new ArrayList<>();
    for (Publication publication : publications) {
      keys.add(key(publication, 1));
    }
    for (int words = 2; words <= MOST_WORDS; words++) {
      Map<String, Integer> counts = counts(keys);
      for (int i = 0; i < keys.size(); i++) {
        if (counts.getOrDefault(keys.get(i), 0) > 1) {
          keys.set(i, key(publications.get(i), words));
        }
      }
    }
    return numbered(keys);
  }

  private static Map<String, Integer> counts(List<String> keys) {
    Map<String, Integer> counts = new HashMap<>();
    keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    return counts;
  }

  private static List<String> numbered(List<String> keys) {
    Map<String, Integer> last = new HashMap<>();
    List<String> out = new ArrayList<>();
    for (String key : keys) {
      int number = last.merge(key, 1, Integer::sum);
      out.add(number == 1 ? key : key + "-" + number);
    }
    return out;
  }

  private static String key(Publication publication, int words) {
    String year = publication.releaseDate() == null ? "" : "" + publication.releaseDate().year();
    List<String> title = titleWords(publication.name() == null ? "" : publication.name());
    String name = family(publication);
    List<String> rest = title;
    if (name.isEmpty() && !title.isEmpty()) {
      name = title.get(0);
      rest = title.subList(1, title.size());
    }
    String key = name + year + String.join("", rest.subList(0, Math.min(words, rest.size())));
    return name.isEmpty() ? "ref" + year + "x" + checksum(publication) : key;
  }

  private static String family(Publication publication) {
    return NAMES.authors(publication).stream()
        .findFirst()
        .map(author -> ascii(author.particle() + author.family()))
        .orElse("");
  }

  /** The long words of a title, or all if it has no long ones. */
  private static List<String> titleWords(String title) {
    List<String> words =
        Arrays.stream(BLANK.split(title))
            .map(CitationKeys::ascii)
            .filter(w -> !w.isEmpty())
            .toList();
    List<String> longOnes = words.stream().filter(w -> w.length() >= LONG).toList();
    return longOnes.isEmpty() ? words : longOnes;
  }

  private static String ascii(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : Normalizer.fold(text).toCharArray()) {
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        out.append(c);
      } else {
        out.append(spelled(c));
      }
    }
    return out.substring(0, Math.min(LONGEST_PART, out.length()));
  }

  /** Latin letters that are no letter with an accent. */
  private static String spelled(char c) {
    return switch (c) {
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      default -> "";
    };
  }

  private static String checksum(Publication publication) {
    CRC32 crc = new CRC32();
    crc.update((publication.name() + "\n" + publication.authors()).getBytes(UTF_8));
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }
}
