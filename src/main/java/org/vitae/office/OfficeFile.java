package org.vitae.office;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.PasswordProvider;
import org.jspecify.annotations.Nullable;
import org.vitae.office.OfficeException.Kind;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * A file of one of the {@link OfficeFormat}s, or of another that a parser of Tika on the class path
 * reads. Immutable, thread-safe.
 */
public final class OfficeFile {
  private static final Parser OURS =
      new CompositeParser(new MediaTypeRegistry(), OfficeParser.all());

  private static final ForeignParsers FOREIGN = ForeignParsers.onClassPath();

  private final byte[] bytes;
  private final @Nullable OfficeFormat format;
  private final String type;

  private OfficeFile(byte[] bytes, @Nullable OfficeFormat format, String type) {
    this.bytes = bytes;
    this.format = format;
    this.type = type;
  }

  /**
   * Empty for a file that nothing here reads.
   *
   * @param name a hint, or empty: the content decides
   * @throws OfficeException if the file is damaged, or an Office file of a kind that nothing reads
   */
  public static Optional<OfficeFile> of(byte[] bytes, String name) throws OfficeException {
    try {
      OfficeFormat format = OfficeDetector.detect(bytes).orElse(null);
      if (format != null) {
        return Optional.of(new OfficeFile(bytes, format, format.parsedType()));
      }
    } catch (OfficeException e) {
      return Optional.of(foreign(bytes, name).orElseThrow(() -> e));
    }
    return foreign(bytes, name);
  }

  private static Optional<OfficeFile> foreign(byte[] bytes, String name) {
    return FOREIGN.type(bytes, name).map(type -> new OfficeFile(bytes, null, type));
  }

  /** What people call its format. */
  public String label() {
    return format == null ? type : format.label();
  }

  /** Whether it is an e-mail, of which another file is to be read. */
  public boolean isMail() {
    return format == OfficeFormat.EMAIL || format == OfficeFormat.OUTLOOK;
  }

  /** Whether its XHTML has parts, and the attributes of {@link XhtmlWriter}. */
  public boolean hasLooks() {
    return format != null;
  }

  /**
   * @param password for files that want one, otherwise empty
   * @param text takes the XHTML
   * @throws OfficeException with the {@link Kind}
   */
  public OfficeContent read(String password, Duration limit, ContentHandler text)
      throws OfficeException {
    Reading reading = new Reading(limit, format != null);
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, type);
    ParseContext context = new ParseContext();
    context.set(Reading.class, reading);
    context.set(EmbeddedDocumentExtractor.class, reading);
    context.set(PasswordProvider.class, ignored -> password);
    try (InputStream in = TikaInputStream.get(new TimedStream(bytes, reading.effort()))) {
      if (format != null) {
        OURS.parse(in, text, metadata, context);
      } else {
        FOREIGN.parser().parse(in, new WatchedText(text, reading.effort()), metadata, context);
        reading.effort().check();
      }
    } catch (TikaException | SAXException | IOException e) {
      throw reason(e, password);
    } catch (StackOverflowError e) {
      throw new OfficeException(Kind.DAMAGED, "is nested deeper than any document", e);
    } catch (NoClassDefFoundError e) {
      throw new OfficeException(Kind.MISSING_MODULE, missing(e), e);
    } catch (LinkageError e) {
      throw new OfficeException(
          Kind.MISSING_MODULE,
          "can't be read: the class path mixes versions of a library (" + e.getMessage() + ")",
          e);
    }
    return new OfficeContent(
        format == null ? type : format.mediaType(),
        OfficeParser.hints(metadata),
        reading.diagnostics(),
        reading.inner());
  }

  private static OfficeException reason(Exception e, String password) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof OfficeException known) {
        return known;
      } else if (cause instanceof EncryptedDocumentException) {
        return OfficeException.locked(password);
      }
    }
    return OfficeException.damaged(e);
  }

  /** Whether a file that was read, and has no text, has pictures in its place. */
  public boolean holdsPictures(String password) {
    try {
      return format != null && Pictures.in(bytes, format, password);
    } catch (OfficeException e) {
      return false;
    }
  }

  private String missing(NoClassDefFoundError e) {
    if (format == null) {
      return "can't be read: a library is not on the class path, of " + e.getMessage();
    }
    String module =
        format == OfficeFormat.EMAIL
            ? "org.apache.james:apache-mime4j-dom"
            : "org.apache.poi:poi-scratchpad";
    return "can't be read: the module " + module + " is not on the class path; add it";
  }
}
