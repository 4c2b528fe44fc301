package org.vitae.office;

import java.io.IOException;
import java.time.Duration;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.PasswordProvider;
import org.vitae.office.OfficeException.Kind;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads files of the formats of {@link OfficeFormat} by one call of Tika. Thread-safe. */
public final class OfficeFile {
  private static final Parser PARSERS =
      new CompositeParser(new MediaTypeRegistry(), OfficeParser.all());

  private OfficeFile() {}

  /**
   * @param password for files that want one, otherwise empty
   * @param text takes the XHTML
   * @throws OfficeException with the {@link Kind}
   */
  public static OfficeContent read(
      byte[] bytes, OfficeFormat format, String password, Duration limit, ContentHandler text)
      throws OfficeException {
    Reading reading = new Reading(limit);
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, format.parsedType());
    ParseContext context = new ParseContext();
    context.set(Reading.class, reading);
    context.set(EmbeddedDocumentExtractor.class, reading);
    context.set(PasswordProvider.class, ignored -> password);
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      PARSERS.parse(in, text, metadata, context);
    } catch (OfficeException e) {
      throw e;
    } catch (TikaException | SAXException | IOException e) {
      throw OfficeException.damaged(e);
    } catch (StackOverflowError e) {
      throw new OfficeException(Kind.DAMAGED, "is nested deeper than any document", e);
    } catch (NoClassDefFoundError e) {
      throw new OfficeException(Kind.MISSING_MODULE, missing(format), e);
    }
    return new OfficeContent(
        String.valueOf(metadata.get(Metadata.CONTENT_TYPE)),
        OfficeParser.hints(metadata),
        reading.diagnostics(),
        reading.inner());
  }

  /** Whether a file that was read, and has no text, has pictures in its place. */
  public static boolean holdsPictures(byte[] bytes, OfficeFormat format, String password) {
    try {
      return Pictures.in(bytes, format, password);
    } catch (OfficeException e) {
      return false;
    }
  }

  private static String missing(OfficeFormat format) {
    String module =
        format == OfficeFormat.EMAIL
            ? "org.apache.james:apache-mime4j-dom"
            : "org.apache.poi:poi-scratchpad";
    return "can't be read: the module " + module + " is not on the class path; add it";
  }
}
