package org.vitae.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedDocumentUtil;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.PasswordProvider;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads one of the {@link OfficeFormat}s for Tika, into XHTML with the attributes of {@link
 * XhtmlWriter}. It isn't registered as a service: another program's Tika would read its files with
 * it.
 */
public record OfficeParser(OfficeFormat format) implements Parser {
  private static final Map<String, Property> HINTS =
      Map.of(
          "title", TikaCoreProperties.TITLE,
          "author", TikaCoreProperties.CREATOR,
          "description", TikaCoreProperties.DESCRIPTION,
          "keywords", TikaCoreProperties.SUBJECT);

  /** One for each format. */
  public static Parser[] all() {
    return Stream.of(OfficeFormat.values()).map(OfficeParser::new).toArray(Parser[]::new);
  }

  /** What a parser has said of a file. */
  static Map<String, String> hints(Metadata metadata) {
    return HINTS.keySet().stream()
        .filter(name -> metadata.get(HINTS.get(name)) != null)
        .collect(Collectors.toMap(name -> name, name -> metadata.get(HINTS.get(name))));
  }

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.parse(format.parsedType()));
  }

  /**
   * @throws OfficeException if the file can't be read
   */
  @Override
  public void parse(InputStream in, ContentHandler to, Metadata metadata, ParseContext context)
      throws IOException, SAXException, OfficeException {
    Reading reading = Reading.in(context);
    OfficeText text = read(in.readAllBytes(), password(metadata, context), reading.effort());
    reading.diagnostics().addAll(text.diagnostics());
    text.hints().forEach((name, value) -> metadata.set(HINTS.get(name), value));
    metadata.set(Metadata.CONTENT_TYPE, format.mediaType());
    XHTMLContentHandler xhtml =
        reading.keepsControls()
            ? new Unchanged(to, metadata)
            : new XHTMLContentHandler(to, metadata);
    xhtml.startDocument();
    text.xhtml().writeTo(xhtml);
    EmbeddedDocumentExtractor files = EmbeddedDocumentUtil.getEmbeddedDocumentExtractor(context);
    for (InnerFile file : text.inner()) {
      Metadata name = new Metadata();
      name.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.name());
      if (files.shouldParseEmbedded(name)) {
        files.parseEmbedded(new ByteArrayInputStream(file.bytes()), xhtml, name, true);
      }
    }
    xhtml.endDocument();
  }

  private static String password(Metadata metadata, ParseContext context) {
    PasswordProvider provider = context.get(PasswordProvider.class);
    String password = provider == null ? null : provider.getPassword(metadata);
    return password == null ? "" : password;
  }

  private OfficeText read(byte[] bytes, String password, Effort effort) throws OfficeException {
    return switch (format) {
      case DOCX -> new DocxReader(ZipParts.of(bytes), effort).read();
      case LOCKED_DOCX ->
          new DocxReader(ZipParts.of(LockedPackage.open(bytes, password)), effort).read();
      case ODT -> new OdtReader(ZipParts.of(bytes), effort).read();
      case EPUB -> new EpubReader(ZipParts.of(bytes), effort).read();
      case RTF -> new RtfReader(bytes, effort).read();
      case DOC -> new DocReader(effort).read(bytes, password);
      case EMAIL -> MailReader.read(bytes, effort);
      case OUTLOOK -> OutlookReader.read(bytes, effort);
    };
  }

  /** Leaves characters that XML can't hold to Vitae, which knows what was meant by them. */
  private static final class Unchanged extends XHTMLContentHandler {
    Unchanged(ContentHandler to, Metadata metadata) {
      super(to, metadata);
    }

    @Override
    protected boolean isInvalid(int c) {
      return false;
    }
  }
}
