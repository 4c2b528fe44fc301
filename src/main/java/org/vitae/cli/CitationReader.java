package org.vitae.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vitae.ReferencePipeline;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.json.JsonResume;
import org.vitae.json.JsonResumeException;
import org.vitae.model.Publication;

/**
 * Reads the references of a text. Whatever a line holds, there is a citation for it: an empty one
 * if need be.
 */
final class CitationReader {
  /** A reference that takes up a line is rarely shorter. */
  private static final int SHORT_LINE = 45;

  /** The share of lines that must be whole references, or a list is cut by its looks. */
  private static final double MOST = 0.8;

  private final Streams streams;
  private final ReferencePipeline pipeline;
  private final Publication nothing;

  CitationReader(Streams streams, ReferencePipeline pipeline) {
    this.streams = streams;
    this.pipeline = pipeline;
    this.nothing = pipeline.parse("");
  }

  /**
   * One reference for each line of {@code {"id": …, "text": …}}. Such lines come from anywhere, so
   * that each is read by itself.
   */
  List<Citation> jsonLines(String text) {
    List<Citation> out = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        out.add(jsonLine(line, number));
      }
    }
    return out;
  }

  private Citation jsonLine(String line, int number) {
    try {
      Map<String, Object> input = JsonResume.readTree(line);
      Object id = input.get("id");
      Object own = id instanceof String || id instanceof Number ? id : String.valueOf(number);
      Object text = input.get("text");
      if (!(text instanceof String)) {
        streams.say("warning: line " + number + " has no \"text\"");
      }
      return new Citation(own, text instanceof String s ? read(s) : nothing);
    } catch (JsonResumeException e) {
      streams.say("warning: line " + number + ": " + e.getMessage());
      return new Citation(String.valueOf(number), nothing);
    }
  }

  /** One reference a line if the lines look so, otherwise a list to be cut. */
  List<Citation> text(String text) throws UnreadableDocumentException {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    return numbered(areReferences(lines) ? readAll(lines) : pipeline.parseList(text));
  }

  /** Whether most lines are references from their beginning to their end. */
  private boolean areReferences(List<String> lines) {
    long whole = lines.stream().filter(this::isWhole).count();
    return !lines.isEmpty() && whole >= MOST * lines.size();
  }

  private boolean isWhole(String line) {
    Publication read = line.length() < SHORT_LINE ? nothing : pipeline.parse(line);
    return !read.authors().isEmpty()
        && read.name() != null
        && (read.releaseDate() != null || read.status() != null || read.publisher() != null);
  }

  private static List<Citation> numbered(List<Publication> publications) {
    List<Citation> out = new ArrayList<>();
    for (Publication publication : publications) {
      out.add(new Citation(String.valueOf(out.size() + 1), publication));
    }
    return out;
  }

  /** The lines of a text are one list; if that fails, each is read by itself. */
  private List<Publication> readAll(List<String> lines) {
    try {
      return pipeline.parseAll(lines);
    } catch (RuntimeException | StackOverflowError e) {
      return lines.stream().map(this::read).toList();
    }
  }

  /** A mistake of ours in one reference is no reason to lose the others. */
  private Publication read(String reference) {
    try {
      return pipeline.parse(reference);
    } catch (RuntimeException | StackOverflowError e) {
      streams.say("internal error, please report it: " + Failure.describe(e) + ": " + reference);
      return nothing;
    }
  }
}
