package org.vitae.section;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.Wording;
import org.vitae.extract.WordingClassifier;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;

/** Finds the name that a line starts with, without its titles. Immutable, thread-safe. */
final class RefereeName {
  private static final Pattern TITLES =
      Pattern.compile(
          "(?i)(?:(?:(?:associate|assistant|assoc|asst|full|adjunct|emeritus|distinguished)\\.?\\s)?(?:prof|professor|dr|drs|mr|mrs|ms|miss|mx|sir|dame|herr|frau|ing|rev|eng|m|mme|sr|sra|ph\\.?d)\\b\\.?[\\s-]{1,2}){1,4}");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:name|reference|referee|contact)\\s?\\d?\\s?:\\s*|\\d\\.\\s|[\u2014\u2013-]\\s*");

  /** Two to five capitalised words, initials and particles. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:\\p{Lu}[\\p{L}\\p{M}'\u2019.-]{0,25}|\"\\p{L}{1,15}\"|\\(\\p{Lu}\\p{L}{1,15}\\)|d[aeiou]s?|v[ao]n|der|den|la|le|el|al|bin|ibn|ter|te|y|zu)(?:\\s|(?=[,;|\\t(\u2014\u2013:]|$))){2,6}");

  private static final Pattern DEGREES =
      Pattern.compile("\\s?,\\s(?:Ph\\.?\\s?D|M\\.?D|MBA|MSc|MS|MA|BSc|RN|DPhil|PE|Jr|Sr)\\b\\.?");

  private final Lexicon givenNames = Lexicon.load("given-names");
  private final WordingClassifier wordings = new WordingClassifier();

  /** The name of a line that starts with one. */
  Optional<Passage> find(Passage line) {
    Passage text = without(LABEL, line.trim());
    Passage untitled = without(TITLES, text);
    boolean titled = untitled.length() < text.length();
    text = untitled;
    Matcher m = NAME.matcher(text.raw());
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    Passage name = text.to(m.end()).trim(",;:|-\u2013\u2014(");
    boolean two = name.raw().indexOf(' ') > 0;
    return two && (titled || !isOther(name)) ? Optional.of(name) : Optional.empty();
  }

  /** Whether it is a role or an organisation; a given name before "Baker" tells the person. */
  private boolean isOther(Passage name) {
    if (givenNames.startOf(name.raw()).isPresent()) {
      return false;
    }
    Wording wording = wordings.classify(name.raw());
    return wording.isRole() || wording.isOrganisation() || wording.isUnit();
  }

  /** Where the rest of the line begins: behind the name and the degrees after it. */
  static Passage rest(Passage line, Passage name) {
    Passage rest = line.from(name.span().end() - line.span().start());
    Matcher m = DEGREES.matcher(rest.raw());
    while (m.lookingAt()) {
      rest = rest.from(m.end());
      m = DEGREES.matcher(rest.raw());
    }
    return rest.trim(",;:|-\u2013\u2014");
  }

  private static Passage without(Pattern lead, Passage text) {
    Matcher m = lead.matcher(text.raw());
    return m.lookingAt() && m.end() < text.length() ? text.from(m.end()) : text;
  }
}
