package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.lexicon.Lexicon;
import org.vitae.text.Span;

/**
 * Finds remarks such as "Best Paper Award", "Oral" or "CCF A": whole segments between punctuation
 * that say little else. Immutable, thread-safe.
 */
final class PublicationNoteFinder {
  private static final String BREAKS = ",;()[]\n\u0001\u0002|";
  private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(?:\\.\\d{1,2})?[ ]?%");
  private static final Pattern BETWEEN = Pattern.compile("[ ]?[,;:–-]?[ ]?");
  private static final int OTHER_LETTERS = 30;

  private final Lexicon venues = Lexicon.load("venues");
  private final Lexicon notes = Lexicon.load("publication-notes");

  List<Span> find(String text, int from, int to) {
    List<Span> marks = new ArrayList<>();
    String region = text.substring(from, to);
    notes.findIn(region).forEach(hit -> marks.add(hit.span().shift(from)));
    Matcher percent = PERCENT.matcher(region);
    while (region.indexOf('%') > 0 && percent.find()) {
      marks.add(new Span(from + percent.start(), from + percent.end()));
    }
    marks.sort(null);
    List<Span> out = new ArrayList<>();
    for (Span mark : marks) {
      Span segment = segment(text, from, to, mark);
      boolean known = !out.isEmpty() && out.get(out.size() - 1).overlaps(segment);
      if (!known
          && isNote(text, segment, mark)
          && segment.length() - mark.length() <= OTHER_LETTERS
          && segment.start() > from) {
        add(out, segment, text);
      }
    }
    return out;
  }

  /** Remarks that follow each other are one: {@code Oral, Top 2%}. */
  private static void add(List<Span> out, Span note, String text) {
    Span last = out.isEmpty() ? null : out.get(out.size() - 1);
    if (last != null && BETWEEN.matcher(text).region(last.end(), note.start()).matches()) {
      out.set(out.size() - 1, last.hull(note));
    } else {
      out.add(note);
    }
  }

  /** A lone word such as "Demo" may also belong to the venue's name. */
  private boolean isNote(String text, Span segment, Span hit) {
    boolean lone = text.substring(hit.start(), hit.end()).indexOf(' ') < 0;
    return !lone || !venues.occursIn(text.substring(segment.start(), segment.end()));
  }

  private static Span segment(String text, int from, int to, Span hit) {
    int start = hit.start();
    while (start > from && !isBreak(text, start - 1)) {
      start--;
    }
    int end = hit.end();
    while (end < to && !isBreak(text, end)) {
      end++;
    }
    while (start < hit.start() && " .:-–—*".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > hit.end() && " .!".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBreak(String text, int at) {
    char c = text.charAt(at);
    boolean dash = (c == '-' || c == '–' || c == '—') && at > 0 && text.charAt(at - 1) == ' ';
    boolean stop = c == '.' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    return BREAKS.indexOf(c) >= 0 || dash || stop;
  }
}
