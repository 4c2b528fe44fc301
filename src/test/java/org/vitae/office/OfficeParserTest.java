package org.vitae.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.PasswordProvider;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.utils.XMLReaderUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitae.office.OfficeException.Kind;
import org.xml.sax.ContentHandler;
import org.xml.sax.helpers.DefaultHandler;

/** The readers, called as Tika's users call parsers. */
class OfficeParserTest {
  private static final Path FILES = Path.of("src/test/resources/office");

  private static Metadata parse(
      InputStream in, String type, ContentHandler to, ParseContext context) throws Exception {
    Parser all = new CompositeParser(new MediaTypeRegistry(), OfficeParser.all());
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, type);
    all.parse(in, to, metadata, context);
    return metadata;
  }

  @ParameterizedTest
  @CsvSource({
    "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "odt, application/vnd.oasis.opendocument.text",
    "doc, application/msword",
    "rtf, application/rtf"
  })
  void aParserOfTikaGivesItsTextAndMetadata(String extension, String type) throws Exception {
    BodyContentHandler text = new BodyContentHandler();
    try (InputStream in = Files.newInputStream(FILES.resolve("anna." + extension))) {
      Metadata metadata = parse(in, type, text, new ParseContext());
      assertThat(metadata.get(TikaCoreProperties.TITLE))
          .isEqualTo("Curriculum Vitae of Annika Solberg");
    }
    assertThat(text.toString()).contains("Annika Solberg", "Built the metering platform");
  }

  @Test
  void looksAndMarkersAreAttributes() throws Exception {
    ToXMLContentHandler xhtml = new ToXMLContentHandler();
    try (InputStream in = Files.newInputStream(FILES.resolve("anna.odt"))) {
      parse(in, OfficeFormat.ODT.mediaType(), xhtml, new ParseContext());
    }
    assertThat(xhtml.toString())
        .contains("<div data-part=\"body\">", "data-marker=\"\u2022\"", "data-size=\"2.00\"")
        .contains("<meta name=\"dc:title\" content=\"Curriculum Vitae of Annika Solberg\"");
  }

  /** RTF may hold any character: a reader of XML would fail of some. */
  @Test
  void whatXmlCantHoldIsReplaced() throws Exception {
    byte[] rtf = "{\\rtf1 Ada\\u1?Winter \\u65535?Ulm}".getBytes(StandardCharsets.US_ASCII);
    ToXMLContentHandler xhtml = new ToXMLContentHandler();
    parse(new ByteArrayInputStream(rtf), OfficeFormat.RTF.mediaType(), xhtml, new ParseContext());
    assertThat(xhtml.toString())
        .contains("Ada", "Winter", "Ulm")
        .doesNotContain("\u0001", "\uffff");
    XMLReaderUtils.parseSAX(
        new StringReader(xhtml.toString()), new DefaultHandler(), new ParseContext());
  }

  @Test
  void theCvThatAnEmailCarriesIsEmbedded() throws Exception {
    byte[] mail =
        "From: a@example.org\nMIME-Version: 1.0\nContent-Type: text/plain\n\nAda Winter\n"
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    StringBuilder names = new StringBuilder();
    ParseContext context = new ParseContext();
    context.set(
        EmbeddedDocumentExtractor.class,
        new EmbeddedDocumentExtractor() {
          @Override
          public boolean shouldParseEmbedded(Metadata metadata) {
            return true;
          }

          @Override
          public void parseEmbedded(
              InputStream in, ContentHandler to, Metadata metadata, boolean outputHtml) {
            names.append(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY));
          }
        });
    parse(
        new ByteArrayInputStream(mail),
        OfficeFormat.EMAIL.mediaType(),
        new BodyContentHandler(),
        context);
    assertThat(names).hasToString("message.txt");
  }

  @Test
  void aReasonIsAnExceptionOfTika() throws Exception {
    byte[] locked = Files.readAllBytes(FILES.resolve("locked.doc"));
    ParseContext context = new ParseContext();
    context.set(PasswordProvider.class, metadata -> "wrong");
    assertThatExceptionOfType(OfficeException.class)
        .isThrownBy(
            () ->
                parse(
                    new ByteArrayInputStream(locked),
                    OfficeFormat.DOC.mediaType(),
                    new BodyContentHandler(),
                    context))
        .isInstanceOf(TikaException.class)
        .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.ENCRYPTED));
  }
}
