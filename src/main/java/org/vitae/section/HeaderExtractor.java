package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.extract.PlaceExtractor;
import org.vitae.layout.Break;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;
import org.vitae.layout.Passage;
import org.vitae.segment.Block;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;

/**
 * Reads who the person is: name, headline, contact data, place, profiles and summary. Gives one
 * draft of {@link EntryKind#BASICS}; profiles are whole {@link org.vitae.model.Profile}s under
 * {@link Field#NETWORK}, the paragraphs of a summary one finding each. "Focus:" lines give
 * interests, biographies in Chinese their posts and degrees.
 */
public final class HeaderExtractor implements SectionExtractor {
  /** A contact block is no longer, even in a document without headings. */
  private static final int MAX_CONTACT_LINES = 40;

  /** {@code LinkedIn: …}: a line that says what it holds. */
  private static final Pattern LABEL = Pattern.compile("[\\p{L} .-]{2,24}[:\uff1a]");

  private final ContactReader contact = new ContactReader();
  private final PlaceExtractor places = new PlaceExtractor();
  private final LocationReader location = new LocationReader();
  private final NameFinder names = new NameFinder();
  private final HintedName hints = new HintedName();
  private final HeadlineFinder headlines = new HeadlineFinder();
  private final InterestReader interests = new InterestReader();
  private final Prose prose = new Prose();
  private final Salutations salutations = new Salutations();
  private final HanBiography biography = new HanBiography();

  @Override
  public boolean accepts(Section section) {
    return switch (section.type()) {
      case HEADER, CONTACT, SUMMARY -> true;
      default -> false;
    };
  }

  @Override
  public List<Draft> extract(Section section, Owner owner) {
    List<Draft> drafts = new ArrayList<>();
    Draft basics = new Draft(EntryKind.BASICS);
    List<Line> lines = new ArrayList<>();
    for (Block block : section.blocks()) {
      if (salutations.isIn(block)) {
        break;
      }
      List<Draft> told =
          section.is(SectionType.HEADER) && contact.findings().count(block.passage()) == 0
              ? biography.read(block.passage())
              : List.of();
      drafts.addAll(told);
      if (told.isEmpty()) {
        separate(section, block, basics, lines);
      }
    }
    boolean header = section.is(SectionType.HEADER);
    Optional<Found<String>> name =
        header ? names.find(section.document(), lines) : Optional.empty();
    List<ContactCell> cells = contactCells(section.document(), lines, basics, name);
    cells.removeIf(cell -> readLabelled(cell, basics, drafts));
    name.or(() -> hinted(section, basics))
        .filter(n -> !basics.has(Field.NAME))
        .ifPresent(n -> basics.add(Field.NAME, n));
    finish(section, basics, cells, name);
    if (!basics.isEmpty()) {
      drafts.add(0, basics);
    }
    return List.copyOf(drafts);
  }

  /** Running text goes to the summary, other lines to the contact lines. */
  private void separate(Section section, Block block, Draft basics, List<Line> lines) {
    List<Line> rest = new ArrayList<>(block.lines());
    while (!rest.isEmpty() && isContact(section, rest.get(0))) {
      lines.add(rest.remove(0));
    }
    if (rest.isEmpty()) {
      return;
    }
    Block text = new Block(block.document(), rest);
    boolean summary = section.is(SectionType.SUMMARY);
    if (summary
        || !section.is(SectionType.CONTACT) && Paragraphs.isProse(text, contact.findings())) {
      basics.add(Field.SUMMARY, text.passage(), "summary.paragraph", summary ? 0.95 : 0.8);
      contact.findings().email(basics, text.passage());
    } else {
      lines.addAll(rest);
    }
  }

  /** Under a summary's heading only labelled lines are contact data. */
  private boolean isContact(Section section, Line line) {
    return section.is(SectionType.SUMMARY)
        && contact.isContact(line, section.document().passage(line))
        && line.text().length() < 200
        && (contact.isLabelled(line, section.document().passage(line))
            || Prose.count(line.text()) <= 3);
  }

  private List<ContactCell> contactCells(
      LayoutDocument document, List<Line> lines, Draft basics, Optional<Found<String>> name) {
    List<ContactCell> cells = new ArrayList<>();
    List<Line> some = lines.subList(0, Math.min(lines.size(), MAX_CONTACT_LINES));
    for (int i = 0; i < some.size(); i++) {
      Line line = some.get(i);
      while (i + 1 < some.size() && isRestOf(document, some.get(i), some.get(i + 1))) {
        i++;
      }
      Passage passage = document.passage(line, some.get(i));
      for (Passage part : without(passage, name)) {
        if (isNameLabel(part, name)) {
          basics.label(part);
        } else {
          cells.addAll(contact.read(basics, line, part));
        }
      }
    }
    return cells;
  }

  /**
   * Whether a line goes on with what the one above holds, which had no room for it. A town with its
   * region stands on a line of its own.
   */
  private boolean isRestOf(LayoutDocument document, Line above, Line line) {
    return line.breakBefore() == Break.WRAPPED
        && above.index() + 1 == line.index()
        && !LABEL.matcher(line.text()).lookingAt()
        && places.place(document.passage(line)).isEmpty();
  }

  private boolean isNameLabel(Passage part, Optional<Found<String>> name) {
    return name.filter(n -> n.rule().equals("name.label") && part.span().end() <= n.span().start())
        .isPresent();
  }

  /** The line without the name in it. */
  private static List<Passage> without(Passage line, Optional<Found<String>> name) {
    if (name.isEmpty() || name.get().spans().stream().noneMatch(line.span()::overlaps)) {
      return List.of(line);
    }
    int start = Math.max(0, name.get().span().start() - line.span().start());
    int end = Math.min(line.length(), name.get().span().end() - line.span().start());
    List<Passage> out = new ArrayList<>(List.of(line.to(start), line.from(end)));
    out.replaceAll(p -> p.trim(",;:|·•–—-/"));
    out.removeIf(p -> p.text().chars().noneMatch(Character::isLetterOrDigit));
    return out;
  }

  private boolean readLabelled(ContactCell cell, Draft basics, List<Draft> drafts) {
    if (cell.isLabelled("name")) {
      names
          .labelled(cell)
          .filter(n -> !basics.has(Field.NAME))
          .ifPresent(n -> basics.add(Field.NAME, n));
      cell.printed().ifPresent(basics::label);
      return true;
    }
    if (cell.isLabelled("focus")) {
      List<Passage> parts = List.of(cell.text());
      List<Draft> found =
          prose.isProse(cell.text()) && prose.isAboutPerson(cell.text())
              ? List.of(interests.prose(cell.printed(), parts))
              : interests.items(parts);
      cell.printed().ifPresent(label -> found.stream().findFirst().ifPresent(d -> d.label(label)));
      drafts.addAll(found);
      return true;
    }
    return contact.labelled(basics, cell);
  }

  /** The name that a biography begins with or the file states, in the document's first section. */
  private Optional<Found<String>> hinted(Section section, Draft basics) {
    boolean first = section.lines().stream().findFirst().map(l -> l.index() <= 2).orElse(false);
    if (!first || basics.has(Field.NAME)) {
      return Optional.empty();
    }
    Passage paragraph = section.document().passage(section.lines().get(0));
    return names.inProse(paragraph).or(() -> hints.find(section.document()));
  }

  private void finish(
      Section section, Draft basics, List<ContactCell> cells, Optional<Found<String>> name) {
    if (section.is(SectionType.HEADER) && !basics.has(Field.LABEL)) {
      headlines.find(cells, name).ifPresent(label -> basics.add(Field.LABEL, label));
    }
    List<ContactCell> free =
        cells.stream()
            .filter(
                c ->
                    basics.get(Field.LABEL).stream()
                        .noneMatch(f -> f.span().overlaps(c.text().span())))
            .toList();
    location.addTo(basics, free);
    if (section.is(SectionType.HEADER)) {
      if (!basics.has(Field.EMAIL)) {
        contact.findings().ownEmail(section.document(), basics);
      }
      contact.findings().ownProfiles(section.document(), basics);
    }
  }
}
