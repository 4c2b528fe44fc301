package org.vitae.train.cv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vitae.model.PartialDate;
import org.vitae.model.Publication;
import org.vitae.model.PublicationBuilder;
import org.vitae.model.Unmapped;
import org.vitae.segment.SectionType;

/** Sets papers and talks. */
final class PaperComposer extends Composer {
  private final String owner;
  private final AuthorStyle authors;
  private final boolean boldOwner;
  private final boolean equals;
  private final String mark;
  private final DateStyle years;

  PaperComposer(CvLayout layout, Pen pen, String owner) {
    super(layout, pen);
    this.owner = owner;
    this.authors = AuthorStyle.random(pen.dice);
    this.boldOwner = pen.dice.chance(0.5);
    this.equals = pen.dice.chance(0.12);
    this.mark = pen.dice.oneOf("", "", "[#] ", "#. ", "[#]. ", layout.bullet() + " ", "(#) ");
    this.years = new DateStyle(PointForm.YEAR, layout.language(), "–", "Present", "", false, '\'');
  }

  Composed<Publication> papers(List<Publication> papers) {
    boolean grouped = papers.size() > 4 && pen.dice.chance(0.4);
    List<Publication> ordered = grouped ? byType(papers) : papers;
    Map<String, Form> forms = forms(ordered);
    List<SheetEntry> entries = new ArrayList<>();
    List<Publication> truth = new ArrayList<>();
    String heading = heading("PUBLICATIONS");
    String before = "";
    boolean marked = false;
    for (Publication paper : ordered) {
      String type = "" + paper.type();
      List<SheetLine> lines = new ArrayList<>();
      if (grouped && !type.equals(before)) {
        lines.add(SheetLine.of(LineRole.SUBHEADING, Piece.bold(pen.write("group." + type))));
      }
      before = type;
      boolean equal = equals && paper.authors().size() > 2 && pen.dice.chance(0.5);
      marked |= equal;
      lines.addAll(set(paper, forms, equal, truth));
      entries.add(new SheetEntry(lines));
    }
    List<Unmapped> unmapped = new ArrayList<>();
    if (marked) {
      String legend = pen.write("legend");
      entries.add(new SheetEntry(List.of(SheetLine.text(LineRole.NOTE, legend))));
      unmapped.add(new Unmapped(heading, legend));
    }
    SheetSection section =
        new SheetSection(SectionType.PUBLICATIONS, heading, entries, mark.strip(), false);
    return new Composed<>(section, truth, unmapped);
  }

  private static List<Publication> byType(List<Publication> papers) {
    Set<String> types = new LinkedHashSet<>();
    papers.forEach(paper -> types.add("" + paper.type()));
    List<Publication> out = new ArrayList<>();
    types.forEach(t -> papers.stream().filter(p -> t.equals(p.type())).forEach(out::add));
    return out;
  }

  private Map<String, Form> forms(List<Publication> papers) {
    List<Map<Slot, String>> values =
        papers.stream()
            .filter(p -> !"thesis".equals(p.type()) && !"book".equals(p.type()))
            .map(p -> values(p, p.authors()))
            .toList();
    return Map.of(
        "thesis", Form.of(pen.dice.oneOf(pen.alternatives("form.thesis")), ", "),
        "book", Form.of(pen.dice.oneOf(pen.alternatives("form.book")), ", "),
        "paper", form("form.paper", values));
  }

  private List<SheetLine> set(
      Publication paper, Map<String, Form> forms, boolean equal, List<Publication> truth) {
    List<String> printed = authors.print(paper.authors());
    List<String> marked = new ArrayList<>(printed);
    if (equal) {
      marked.set(0, printed.get(0) + "*");
      marked.set(1, printed.get(1) + "*");
    }
    Map<Slot, String> values = values(paper, marked);
    String type = "" + paper.type();
    boolean unpublished = type.equals("article") && pen.dice.chance(0.4);
    Form form = forms.getOrDefault(type, forms.getOrDefault("paper", Form.of("{title}", "")));
    if (unpublished) {
      values.put(
          Slot.STATUS,
          pen.dice.oneOf("under review", "Under review", "submitted", "In preparation"));
      form = Form.of(pen.dice.oneOf(pen.alternatives("form.unpublished")), ", ");
    }
    Form.Printed head = form.set(values, Map.of());
    List<SheetLine> lines = new ArrayList<>();
    for (SheetLine line : head.lines()) {
      lines.add(withOwner(line).withRole(lines.isEmpty() ? LineRole.ITEM : LineRole.SUBHEAD));
    }
    truth.add(
        truth(paper, printed, head.slots(), equal, unpublished ? values.get(Slot.STATUS) : null));
    return lines;
  }

  private Map<Slot, String> values(Publication paper, List<String> printedAuthors) {
    Map<Slot, String> values = new EnumMap<>(Slot.class);
    WorkComposer.put(values, Slot.TITLE, paper.name());
    values.put(Slot.AUTHORS, authors.join(printedAuthors));
    WorkComposer.put(values, Slot.VENUE, paper.publisher());
    WorkComposer.put(values, Slot.VOLUME, paper.volume());
    WorkComposer.put(values, Slot.ISSUE, paper.volume() == null ? null : paper.issue());
    WorkComposer.put(values, Slot.PAGES, paper.pages());
    WorkComposer.put(values, Slot.DOI, paper.doi());
    values.put(Slot.DATES, years.print(date(paper)));
    return values;
  }

  private static PartialDate date(Publication paper) {
    PartialDate date = paper.releaseDate();
    return date == null ? PartialDate.of(2000) : date;
  }

  private Publication truth(
      Publication paper,
      List<String> printed,
      Set<Slot> slots,
      boolean equal,
      @Nullable String status) {
    return PublicationBuilder.builder(paper)
        .authors(printed)
        .equalContribution(equal ? printed.subList(0, 2) : null)
        .releaseDate(slots.contains(Slot.DATES) ? years.truth(date(paper)) : null)
        .publisher(slots.contains(Slot.VENUE) ? paper.publisher() : null)
        .volume(slots.contains(Slot.VOLUME) ? paper.volume() : null)
        .issue(slots.contains(Slot.ISSUE) ? paper.issue() : null)
        .pages(slots.contains(Slot.PAGES) ? paper.pages() : null)
        .doi(slots.contains(Slot.DOI) ? paper.doi() : null)
        .status(status == null ? null : status.toLowerCase(java.util.Locale.ROOT))
        .type(status == null ? paper.type() : null)
        .build();
  }

  /** The owner's name in bold, where the style has it. */
  private SheetLine withOwner(SheetLine line) {
    String own = authors.print(owner);
    if (!boldOwner) {
      return line;
    }
    List<List<Piece>> cells = new ArrayList<>();
    for (List<Piece> cell : line.cells()) {
      List<Piece> pieces = new ArrayList<>();
      for (Piece piece : cell) {
        int at = piece.slot() == Slot.AUTHORS ? piece.text().indexOf(own) : -1;
        if (at < 0) {
          pieces.add(piece);
        } else {
          split(piece, at, own.length(), pieces);
        }
      }
      cells.add(pieces);
    }
    return new SheetLine(line.role(), cells, line.rail(), line.level());
  }

  private static void split(Piece piece, int at, int length, List<Piece> out) {
    String text = piece.text();
    if (at > 0) {
      out.add(piece.with(text.substring(0, at)));
    }
    out.add(new Piece(text.substring(at, at + length), piece.slot(), true, piece.italic(), null));
    if (at + length < text.length()) {
      out.add(piece.with(text.substring(at + length)));
    }
  }

  Composed<Publication> talks(List<Publication> talks) {
    List<Map<Slot, String>> all = talks.stream().map(this::talkValues).toList();
    Form form = form("form.talk", all);
    List<SheetEntry> entries = new ArrayList<>();
    List<Publication> truth = new ArrayList<>();
    for (int i = 0; i < talks.size(); i++) {
      Form.Printed head = form.set(all.get(i), Map.of());
      List<SheetLine> lines = new ArrayList<>();
      head.lines()
          .forEach(l -> lines.add(l.withRole(lines.isEmpty() ? LineRole.ITEM : LineRole.SUBHEAD)));
      entries.add(new SheetEntry(lines));
      boolean placed = head.slots().contains(Slot.PLACE);
      boolean dated = head.slots().contains(Slot.DATES);
      Publication talk = talks.get(i);
      truth.add(
          talk.with(
              b ->
                  b.summary(placed ? talk.summary() : null)
                      .releaseDate(dated ? layout.dates().truth(date(talk)) : null)));
    }
    SheetSection section =
        new SheetSection(SectionType.TALKS, heading("TALKS"), entries, itemMark(), false);
    return new Composed<>(section, truth);
  }

  private Map<Slot, String> talkValues(Publication talk) {
    Map<Slot, String> values = new EnumMap<>(Slot.class);
    WorkComposer.put(values, Slot.TITLE, talk.name());
    WorkComposer.put(values, Slot.VENUE, talk.publisher());
    WorkComposer.put(values, Slot.PLACE, talk.summary());
    values.put(Slot.DATES, layout.dates().print(date(talk)));
    return values;
  }
}
