package org.vitae.tagging;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What was learnt from documents with their truth, all of it in one file. Immutable, thread-safe.
 *
 * @param cells what the cells of entries' heads are
 * @param sections what sections are about
 * @param lines what lines do in their sections
 * @param references what the tokens of references belong to
 */
public record Models(
    CellTagger cells, SectionTagger sections, LineTagger lines, ReferenceTagger references) {
  private static final String MAGIC = "vitae models 4";
  private static final String RESOURCE = "vitae.models";

  /** Those that come with Vitae; read when they are asked for first. */
  public static Models shipped() {
    return Shipped.MODELS;
  }

  private static final class Shipped {
    static final Models MODELS = load();

    private static Models load() {
      try (InputStream in = Models.class.getResourceAsStream(RESOURCE)) {
        return Models.read(Objects.requireNonNull(in, RESOURCE));
      } catch (IOException e) {
        throw new UncheckedIOException("the models of Vitae can't be read", e);
      }
    }
  }

  /**
   * The models of a file that somebody named.
   *
   * @throws IllegalArgumentException if it can't be read, or holds no models of this version; it
   *     says so
   */
  public static Models named(Path file) {
    try {
      return read(file);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          file + " can't be read as models that vitae train has made: " + e.getMessage(), e);
    }
  }

  /**
   * Reads models from a file.
   *
   * @throws IOException if it can't be read, or holds no models of this version
   */
  public static Models read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /**
   * Reads what {@link #write} wrote; the caller closes the stream.
   *
   * @throws IOException if it can't be read, or holds no models of this version
   */
  public static Models read(InputStream in) throws IOException {
    DataInputStream from = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)));
    if (!from.readUTF().equals(MAGIC)) {
      throw new IOException("no models of this version of Vitae; train them again");
    }
    return new Models(
        new CellTagger(MaxentModel.read(from, CellTagger.LABELS)),
        new SectionTagger(MaxentModel.read(from, SectionTagger.LABELS)),
        new LineTagger(MaxentModel.read(from, LineTagger.LABELS)),
        new ReferenceTagger(MaxentModel.read(from, ReferenceTagger.LABELS)));
  }

  /** Writes the models, the same bytes for the same weights; the caller closes the stream. */
  public void write(OutputStream out) throws IOException {
    GZIPOutputStream zip = new GZIPOutputStream(out);
    DataOutputStream to = new DataOutputStream(new BufferedOutputStream(zip));
    to.writeUTF(MAGIC);
    cells.model().write(to);
    sections.model().write(to);
    lines.model().write(to);
    references.model().write(to);
    to.flush();
    zip.finish();
  }
}
