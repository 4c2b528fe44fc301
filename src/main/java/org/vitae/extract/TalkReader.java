package org.vitae.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.lexicon.Lexicon;
import org.vitae.text.Span;

/**
 * Reads what follows the title of a talk: the event with its host, then the place. Immutable,
 * thread-safe.
 */
final class TalkReader {
  private static final Pattern SEGMENT = Pattern.compile("(?:(?![ ][-–—|][ ])[^,;\\n\\x01\\x02])+");
  private static final Pattern LEAD =
      Pattern.compile(
          "[\\s.,:;\\-–—|()]*+(?:(?:(?i:poster|paper|talk|oral)\\s)?(?i:presented)\\s)?+(?:(?i:at|in|for)(?::|\\s)\\s*(?:the\\s)?)?");
  private static final Pattern KIND =
      Pattern.compile(
          "(?i)(?:(?:invited|contributed|keynote|plenary|oral|poster|conference|seminar|guest|lightning)\\s)?(?:talk|lecture|presentation|poster|keynote|seminar|tutorial)");

  /** A date behind the place. */
  private static final Pattern YEAR =
      Pattern.compile("[\\s,(]*+(?:\\p{L}{3,9}\\.?\\s)?(?:19|20)\\d\\d[)\\s.]*+$");

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,8}(?:\\s.*)?");
  private static final Pattern COUNTRY_CODE = Pattern.compile("USA?|UK|UAE|[A-Z]{2}");

  private final Lexicon venues = Lexicon.load("venues");
  private final Lexicon organisations = Lexicon.load("organisations");

  /** Adds publisher, place and type; dates must have been taken out of the text. */
  void read(Draft draft, ReferenceText text, Span tail) {
    Span event = null;
    Span place = null;
    Matcher m = SEGMENT.matcher(text.text()).region(tail.start(), tail.end());
    while (m.find()) {
      Span segment = trim(text.text(), m.start(), m.end());
      if (segment.isEmpty()) {
        continue;
      }
      if (event == null
          && KIND.matcher(text.text().substring(segment.start(), segment.end())).matches()) {
        draft.label(text.passage(segment));
        continue;
      }
      if (event == null) {
        event = segment;
      } else if (place == null && isHost(text.text().substring(segment.start(), segment.end()))) {
        event = event.hull(segment);
      } else {
        place = place == null ? segment : place.hull(segment);
      }
    }
    if (event != null) {
      draft.add(Field.PUBLISHER, text.passage(event), "talk.event", 0.8);
    }
    if (place != null) {
      draft.add(Field.SUMMARY, text.passage(place), "talk.place", 0.7);
    }
    Span where = event == null ? new Span(0, text.length()) : event;
    draft.add(Field.TYPE, Found.of("speech", text.passage(where), "reference.type", 0.8));
  }

  /**
   * "Title, Bee Days, Bergen, 2022": before a place alone stands the event, not more of the title.
   */
  static ReferenceLayout withEvent(ReferenceText text, ReferenceLayout layout) {
    String title = text.text().substring(layout.title().start(), layout.title().end());
    int comma = title.lastIndexOf(", ");
    String tail = text.text().substring(layout.tail().start(), layout.tail().end());
    String place = YEAR.matcher(tail).replaceFirst("").strip();
    if (comma <= 0 || !PlaceWords.isPlaceOrRemote(place)) {
      return layout;
    }
    int cut = layout.title().start() + comma;
    return new ReferenceLayout(
        layout.authors(),
        layout.date(),
        new Span(layout.title().start(), cut),
        new Span(cut, layout.tail().end()),
        layout.order());
  }

  private boolean isHost(String segment) {
    return organisations.occursIn(segment) && !PlaceExtractor.isKnownPlace(segment)
        || venues.occursIn(segment)
        || ACRONYM.matcher(segment).matches() && !COUNTRY_CODE.matcher(segment).matches();
  }

  private static Span trim(String text, int from, int to) {
    Matcher lead = LEAD.matcher(text).region(from, to);
    int start = lead.lookingAt() ? lead.end() : from;
    int end = to;
    while (end > start && " .,:;-–—|()".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, Math.max(start, end));
  }
}
