package org.vitae.office;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.vitae.diagnostic.Diagnostic;
import org.xml.sax.ContentHandler;

/**
 * What Tika has no words for when a file is read, in its {@link ParseContext}: the time that it may
 * take, what was left out, and the files inside, which are kept and not followed. For one file.
 */
final class Reading implements EmbeddedDocumentExtractor {
  /** Of those who call a parser themselves, and don't say. */
  private static final Duration USUAL = Duration.ofSeconds(30);

  private final Effort effort;
  private final boolean keepsFiles;
  private final boolean keepsControls;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<InnerFile> inner = new ArrayList<>();

  /**
   * @param keepsFiles whether the files inside are wanted
   */
  Reading(Duration limit, boolean keepsFiles) {
    this(limit, keepsFiles, true);
  }

  private Reading(Duration limit, boolean keepsFiles, boolean keepsControls) {
    this.effort = new Effort(limit);
    this.keepsFiles = keepsFiles;
    this.keepsControls = keepsControls;
  }

  static Reading in(ParseContext context) {
    Reading known = context.get(Reading.class);
    return known == null ? new Reading(USUAL, true, false) : known;
  }

  /** Whether characters that XML can't hold are wanted, as other programs would fail of them. */
  boolean keepsControls() {
    return keepsControls;
  }

  Effort effort() {
    return effort;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  List<InnerFile> inner() {
    return inner;
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    return keepsFiles;
  }

  @Override
  public void parseEmbedded(
      InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws IOException {
    if (!keepsFiles) {
      return;
    }
    String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    inner.add(new InnerFile(name == null ? "" : name, in.readAllBytes()));
  }
}
