package org.vitae.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.DateExtractor;
import org.vitae.extract.PlaceExtractor;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;
import org.vitae.layout.LineKind;
import org.vitae.tagging.SectionTagger;

/** Splits a document into its sections. Immutable, thread-safe. */
public final class Segmenter {
  /** "Oslo, den 3. Mai 2024": where and when a CV was signed. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?<place>(?:Fait à )?\\p{Lu}[\\p{L} .()/-]{1,30}),\\s(?:(?:den|le|a|em|il)\\s)?(?:\\d{1,2}\\.?\\s(?:de\\s)?\\p{L}{3,12}\\.?\\s(?:de\\s)?|\\d{1,2}[./]\\d{1,2}[./])\\d{4}\\.?");

  private static final PlaceExtractor PLACES = new PlaceExtractor();

  /** A line with nothing but an address of mail or Web, or a phone number. */
  private static final Pattern WAY =
      Pattern.compile(
          "\\S{1,64}@\\S{1,100}|(?:https?://)?[\\w.-]{1,60}\\.[a-z]{2,10}(?:/\\S{0,200})?|[+(]?\\d[\\d ()./-]{5,24}");

  private final Optional<SectionKinds> kinds;
  private final HeadingFinder headings = new HeadingFinder();
  private final UntoldJobs untold = new UntoldJobs();
  private final BlockBuilder blocks = new BlockBuilder(new DateExtractor());

  /** One that goes by headings alone. */
  public Segmenter() {
    this(Optional.empty());
  }

  /**
   * @param tagger what is asked where the words of a heading aren't known, if there is one
   */
  public Segmenter(Optional<SectionTagger> tagger) {
    this.kinds = tagger.map(SectionKinds::new);
  }

  /**
   * The document's sections in order; every line is in one of them, as its heading or among its
   * lines.
   */
  public List<Section> segment(LayoutDocument document) {
    List<Section> sections = segment(document, headings.find(document), SectionType.HEADER);
    return kinds.map(k -> sections.stream().map(k::decide).toList()).orElse(sections);
  }

  /**
   * The sections of a document that holds nothing but such: headings of other kinds are lines like
   * others, and what stands before the first heading is of the first kind.
   *
   * @param kinds at least one
   */
  public List<Section> segment(LayoutDocument document, List<SectionType> kinds) {
    List<HeadingFinder.Heading> found =
        headings.find(document).stream()
            .filter(h -> kinds.stream().anyMatch(h.types()::contains))
            .toList();
    return segment(document, found, kinds.get(0));
  }

  private List<Section> segment(
      LayoutDocument document, List<HeadingFinder.Heading> found, SectionType top) {
    int fullLine = BlockBuilder.fullLine(document);
    int body = endOfBody(document);
    List<Section> sections = new ArrayList<>();
    int first = found.isEmpty() ? body : found.get(0).line().index();
    int jobs = top == SectionType.HEADER ? untold.start(document, first, found) : first;
    if (first > 0) {
      sections.add(unheaded(document, top, 0, jobs, fullLine));
    }
    if (jobs < first) {
      sections.add(unheaded(document, SectionType.WORK, jobs, first, fullLine));
    }
    int footer = ContactFooter.start(document, first, found, body);
    List<Line> above = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      HeadingFinder.Heading heading = found.get(i);
      int end = i + 1 < found.size() ? found.get(i + 1).line().index() : footer;
      above.removeIf(line -> !isAbove(line, heading.line()));
      above.add(heading.line());
      List<String> path = above.stream().map(Line::text).toList();
      List<Line> lines = document.lines().subList(heading.line().index() + 1, end);
      sections.add(
          section(document, heading.types(), path, Optional.of(heading.line()), lines, fullLine));
    }
    if (footer < body) {
      sections.add(unheaded(document, SectionType.CONTACT, footer, body, fullLine));
    }
    int end = document.lines().size();
    if (body < end) {
      sections.add(unheaded(document, SectionType.RUNNING, body, end, fullLine));
    }
    return SkillGroups.mark(sections);
  }

  private Section unheaded(
      LayoutDocument document, SectionType type, int from, int to, int fullLine) {
    List<Line> lines = document.lines().subList(from, to);
    return section(document, Set.of(type), List.of(), Optional.empty(), lines, fullLine);
  }

  /** Headers and footers of pages are the document's last lines, and so are a place and a date. */
  private static int endOfBody(LayoutDocument document) {
    int end = document.lines().size();
    while (end > 0 && document.lines().get(end - 1).kind() == LineKind.RUNNING) {
      end--;
    }
    return end > 1 && isSigned(document, document.lines().get(end - 1)) ? end - 1 : end;
  }

  private static boolean isSigned(LayoutDocument document, Line line) {
    Matcher signed = SIGNED.matcher(line.text());
    if (line.isBullet() || !line.gapBefore() || !signed.matches()) {
      return false;
    }
    int place = line.text().indexOf(',');
    return signed.group("place").startsWith("Fait")
        || PLACES.place(document.passage(line).to(place)).isPresent();
  }

  /**
   * Whether an earlier heading holds the later one: by level where both are marked, otherwise by
   * look.
   */
  private static boolean isAbove(Line earlier, Line later) {
    if (earlier.isHeading() && later.isHeading()) {
      return earlier.level() < later.level();
    }
    return HeadingLook.of(earlier).compareTo(HeadingLook.of(later)) < 0;
  }

  private Section section(
      LayoutDocument document,
      Set<SectionType> types,
      List<String> path,
      Optional<Line> heading,
      List<Line> lines,
      int fullLine) {
    Set<SectionType> about =
        isContact(types, lines)
            ? Set.of(SectionType.CONTACT)
            : untold.are(document, types, lines) ? Set.of(SectionType.WORK) : types;
    return new Section(
        document, about, path, heading, lines, blocks.build(document, lines, fullLine));
  }

  /** An address of mail or Web, a phone number, or a name that leads to one. */
  private static boolean isWay(Line line) {
    return WAY.matcher(line.text()).matches()
        || !line.runs().isEmpty() && line.runs().stream().allMatch(r -> r.link() != null);
  }

  /** "About" above an address, a phone number and a link. */
  private static boolean isContact(Set<SectionType> types, List<Line> lines) {
    long ways = lines.stream().filter(Segmenter::isWay).count();
    return types.contains(SectionType.SUMMARY) && ways > 0 && ways * 2 >= lines.size();
  }
}
