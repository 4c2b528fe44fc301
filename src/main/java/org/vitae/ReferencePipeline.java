package org.vitae;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vitae.assemble.PublicationAssembler;
import org.vitae.input.DocumentReader;
import org.vitae.input.Limits;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Passage;
import org.vitae.model.Publication;
import org.vitae.section.ReferenceListReader;
import org.vitae.tagging.Models;
import org.vitae.tagging.ReferenceTagger;
import org.vitae.text.Span;

/**
 * Reads references that stand in no CV, as {@link ReferenceParser} does, with other models or none.
 * Immutable, thread-safe.
 */
public final class ReferencePipeline {
  /** A word that was divided at the end of a line, which isn't there any more. */
  private static final Pattern HYPHENATED =
      Pattern.compile(
          "(\\p{L}{2})-[ ](?=\\p{Ll}{2})(?!(?:and|or|to|und|oder|et|ou|y|e|bis|vs)\\b)");

  /** Markdown's asterisks around a word or several; one alone is a sign of its own. */
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,*)])(\\*{1,2})(?=[\\p{L}\\p{N}\"“])([^*\\n]{0,300}[^*\\s])\\1(?![\\p{L}\\p{N}])");

  private final org.vitae.extract.ReferenceParser single;
  private final ReferenceListReader lists;
  private final DocumentReader documents = new DocumentReader(Limits.DEFAULT);

  private ReferencePipeline(Optional<ReferenceTagger> model) {
    this.single = new org.vitae.extract.ReferenceParser(model);
    this.lists = new ReferenceListReader(model);
  }

  private static final class Standard {
    static final ReferencePipeline SHIPPED =
        new ReferencePipeline(Optional.of(Models.shipped().references()));
  }

  /** With the model that comes with Vitae, which is asked where rules are unsure. */
  public static ReferencePipeline standard() {
    return Standard.SHIPPED;
  }

  /** By rules alone. */
  public static ReferencePipeline withoutModels() {
    return new ReferencePipeline(Optional.empty());
  }

  /**
   * With a model that {@code vitae train} has made.
   *
   * @throws IllegalArgumentException if the file holds no models
   */
  public static ReferencePipeline withModels(Path file) {
    return new ReferencePipeline(Optional.of(Models.named(file).references()));
  }

  /**
   * Reads one reference. What isn't understood is absent; a line end divides its parts, as in lists
   * that print title and authors one below the other.
   */
  public Publication parse(CharSequence reference) {
    Passage whole = passage(reference);
    return whole.isEmpty()
        ? PublicationAssembler.assemble(
            new org.vitae.extract.Draft(org.vitae.extract.EntryKind.PUBLICATION))
        : PublicationAssembler.assemble(single.parse(whole));
  }

  /**
   * Reads the references of one list that is divided already, one publication for each. They are
   * taken to be set in one style and, if the list shows it, to be one person's.
   *
   * @throws IllegalArgumentException if a reference is blank
   */
  public List<Publication> parseAll(List<? extends CharSequence> references) {
    List<Passage> passages = references.stream().map(ReferencePipeline::passage).toList();
    if (passages.stream().anyMatch(Passage::isEmpty)) {
      throw new IllegalArgumentException("a reference is blank");
    }
    return lists.read(passages).stream().map(PublicationAssembler::assemble).toList();
  }

  private static Passage passage(CharSequence reference) {
    String text = trimmed(reference.toString());
    return LayoutDocument.ofLines(text).passage(new Span(0, text.length()));
  }

  /**
   * Cuts a list into its references and reads them in the order of the text. A list is set in one
   * style, so that each is read in the light of the others.
   *
   * @param list plain text, Markdown or HTML; headings and years between the references are
   *     understood
   * @throws UnreadableDocumentException if there is no text, or too much of it
   */
  public List<Publication> parseList(CharSequence list) throws UnreadableDocumentException {
    LayoutDocument document = documents.read(list).document();
    return lists.read(document).stream().map(PublicationAssembler::assemble).toList();
  }

  /** Without the blank lines, which say nothing within one reference, and hyphens of line ends. */
  private static String trimmed(String text) {
    String joined =
        text.indexOf('\n') < 0 && text.indexOf('\r') < 0
            ? text.strip()
            : text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    joined = joined.indexOf('*') < 0 ? joined : EMPHASIS.matcher(joined).replaceAll("$2");
    return joined.contains("- ") ? HYPHENATED.matcher(joined).replaceAll("$1") : joined;
  }
}
