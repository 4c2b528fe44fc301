package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;

/** The names after an advisor's label, one after the other. For one passage. */
final class AdvisorNames {
  private static final Lexicon HONORIFICS = Lexicon.load("honorifics");
  private static final Lexicon ORGANISATIONS = Lexicon.load("organisations");
  private static final Lexicon PARTICLES = Lexicon.load("name-particles");
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{Lu}\\p{Lt}\\p{IsHan}](?:[\\p{L}\\p{M}]|['’‐-](?=\\p{L})){0,30}+(?:(?<=^\\p{Lu}|[^\\p{L}]\\p{Lu})\\.)?");
  private static final Pattern PARTICLE = Pattern.compile("\\p{Ll}{1,6}+(?=[\\s\\u00a0]+\\p{Lu})");
  private static final Pattern SPACE = Pattern.compile("[ \\u00a0]++|\\n");
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "[\\s\\u00a0]*+(?:,[\\s\\u00a0]*+(?:and|&|y|und|et)\\s|[,;/&、，；]|\\b(?:and|und|et|y)\\s|和|与)[\\s\\u00a0]*+");
  private static final Pattern BRACKET = Pattern.compile("[\\s\\u00a0]*+[(（]([^()（）]{1,120})[)）]");
  private static final Pattern AT =
      Pattern.compile(
          "[\\s\\u00a0]*+(?:,|\\bat\\b|\\bfrom\\b|\\bof\\b|[–—|@-])[\\s\\u00a0]*+((?:the )?\\p{Lu}[^,;.|()\\n\\t]{2,80})");

  /** A title behind a Chinese name. */
  private static final Pattern HAN_TITLE =
      Pattern.compile("(?<=^\\p{IsHan}{2,4})(?:副教授|教授|副研究员|研究员|老师|讲师|院士|博士|先生|女士)$");

  private static final int MAX_WORDS = 5;

  private final Passage text;
  private final String raw;
  private final List<Found<String>> names = new ArrayList<>();
  private @Nullable Passage affiliation;
  private int at;

  AdvisorNames(Passage text) {
    this.text = text;
    this.raw = text.raw();
  }

  Advisors read(Passage label) {
    int end = 0;
    while (name()) {
      bracket();
      end = at;
      Matcher separator = matcher(SEPARATOR);
      if (!separator.lookingAt()) {
        break;
      }
      at = separator.end();
    }
    at = end;
    if (affiliation == null && !names.isEmpty()) {
      unbracketedAffiliation();
    }
    Passage whole = label.document().passage(label.span().hull(text.to(at).span()));
    return new Advisors(names, Optional.ofNullable(affiliation), whole, label);
  }

  private Matcher matcher(Pattern pattern) {
    return pattern
        .matcher(raw)
        .region(at, raw.length())
        .useAnchoringBounds(false)
        .useTransparentBounds(true);
  }

  /** Reads titles and a name; false if there is none. */
  private boolean name() {
    int from = at;
    boolean titled = titles();
    int start = at;
    int words = words();
    Passage printed = text.sub(start, at).trim();
    Matcher title = HAN_TITLE.matcher(printed.raw());
    Passage name = title.find() ? printed.to(title.start()) : printed;
    boolean han =
        name.text().chars().anyMatch(c -> c >= '\u4e00' && c <= '\u9fff') && name.length() >= 2;
    boolean enough = words >= 2 || words == 1 && (titled || han);
    if (!enough || ORGANISATIONS.occursIn(name.text())) {
      at = from;
      return false;
    }
    names.add(Found.text(name, "advisor.label", words >= 2 ? 0.95 : 0.8));
    return true;
  }

  private boolean titles() {
    boolean any = false;
    skipSpace();
    while (true) {
      String rest = raw.substring(at, Math.min(raw.length(), at + 60));
      Optional<Lexicon.Hit> title = HONORIFICS.startOf(rest);
      boolean begins =
          title.isPresent()
              && title.get().span().start() == 0
              && !title.get().canonical().equals("degree");
      int end = begins ? at + title.get().span().end() : at;
      boolean alone =
          end < raw.length()
              && (raw.charAt(end) == '.'
                  || Character.isWhitespace(raw.charAt(end))
                  || raw.charAt(end) == '\u00a0');
      if (!begins || !alone) {
        return any;
      }
      any = true;
      at = raw.charAt(end) == '.' ? end + 1 : end;
      skipSpace();
    }
  }

  private void skipSpace() {
    while (at < raw.length()
        && (Character.isWhitespace(raw.charAt(at)) || raw.charAt(at) == '\u00a0')) {
      at++;
    }
  }

  /** Reads capitalised words, initials and particles; gives the number of words. */
  private int words() {
    int words = 0;
    int end = at;
    while (words < MAX_WORDS) {
      Matcher word = matcher(WORD);
      Matcher particle = matcher(PARTICLE);
      if (word.lookingAt() && !isDegree(word.group())) {
        words++;
        at = word.end();
        end = at;
      } else if (words > 0
          && particle.lookingAt()
          && PARTICLES.match(particle.group()).isPresent()) {
        at = particle.end();
      } else {
        break;
      }
      Matcher space = matcher(SPACE);
      if (!space.lookingAt()) {
        break;
      }
      at = space.end();
    }
    at = end;
    return words;
  }

  private static boolean isDegree(String word) {
    return HONORIFICS.match(word).filter("degree"::equals).isPresent() && word.length() > 1;
  }

  private void bracket() {
    Matcher m = matcher(BRACKET);
    if (m.lookingAt()) {
      at = m.end();
      if (affiliation == null) {
        affiliation = text.sub(m.start(1), m.end(1)).trim();
      }
    }
  }

  private void unbracketedAffiliation() {
    Matcher m = matcher(AT);
    if (m.lookingAt() && ORGANISATIONS.occursIn(m.group(1))) {
      affiliation = text.sub(m.start(1), m.end(1)).trim();
      at = m.end();
    }
  }
}
