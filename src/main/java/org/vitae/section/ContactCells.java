package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.layout.Line;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;

/** Cuts contact lines into cells and tells their labels. Immutable, thread-safe. */
final class ContactCells {
  /** Bars, dots, tabs and wide gaps part cells. */
  static final Pattern SEPARATOR =
      Pattern.compile(
          "\\t|\\s*[|·•⋄◦∙⬩●│¦‖◆⚫]\\s*|\\s//\\s|\\s/\\s| {2,}|\\u00a0{2,}|\\s[–—-]\\s(?=E-?mail)");

  private static final Pattern COLON =
      Pattern.compile("[\\s\\u00a0.)]{0,20}(?:\\([^()]{1,12}\\))?[\\s\\u00a0]{0,20}[:：=]");
  private static final int MAX_LABEL = 60;

  private final Lexicon labels = Lexicon.load("contact-labels");
  private final Lexicon networks = Lexicon.load("networks");

  /** The cells of a line; a label that stands alone goes to the next cell. */
  List<ContactCell> of(Passage line, int index) {
    List<ContactCell> out = new ArrayList<>();
    Optional<ContactCell> pending = Optional.empty();
    for (Passage cell : joinColons(line)) {
      ContactCell read = cell(cell, index);
      if (read.text().isEmpty() && read.label().isPresent()) {
        pending = Optional.of(read);
      } else if (pending.isPresent() && read.label().isEmpty()) {
        out.add(pending.get().with(read.text()));
        pending = Optional.empty();
      } else {
        out.add(read);
      }
    }
    return out;
  }

  /** Cells between separators; {@code Name : Jane} is one, however wide the gap. */
  private static List<Passage> joinColons(Passage line) {
    List<Passage> out = new ArrayList<>();
    for (Passage cell : line.split(SEPARATOR)) {
      boolean colon = cell.raw().startsWith(":") || cell.raw().startsWith("：");
      if (colon && !out.isEmpty()) {
        Passage before = out.remove(out.size() - 1);
        out.add(line.document().passage(before.span().hull(cell.span())));
      } else {
        out.add(cell);
      }
    }
    return out;
  }

  private ContactCell cell(Passage cell, int index) {
    String raw = cell.raw();
    String start = raw.substring(0, Math.min(raw.length(), MAX_LABEL));
    Optional<Lexicon.Hit> hit = labels.startOf(start).filter(h -> isFirst(raw, h));
    if (hit.isPresent()) {
      Matcher colon = COLON.matcher(raw).region(hit.get().span().end(), raw.length());
      if (colon.lookingAt()) {
        return new ContactCell(
            cell.from(colon.end()).trim(),
            Optional.of(hit.get().canonical()),
            Optional.of(cell.to(colon.end())),
            index);
      }
    }
    return new ContactCell(cell, Optional.empty(), Optional.empty(), index);
  }

  /** Whether nothing but icons is before the label. */
  private static boolean isFirst(String raw, Lexicon.Hit hit) {
    return raw.substring(0, hit.span().start()).chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether a text is a label or a network's name and nothing else. */
  boolean isLabel(String text) {
    String bare = text.strip();
    return bare.isEmpty() || labels.match(bare).isPresent() || networks.match(bare).isPresent();
  }

  /** Whether a line begins with a label and a colon. */
  Optional<ContactCell> labelled(Line line, Passage passage) {
    return Optional.of(cell(passage, line.index())).filter(c -> c.label().isPresent());
  }
}
