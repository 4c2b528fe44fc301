package org.vitae.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.io.MaxHeaderLengthLimitException;
import org.apache.james.mime4j.io.MaxHeaderLimitException;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.util.CharsetUtil;
import org.jspecify.annotations.Nullable;
import org.vitae.office.OfficeException.Kind;

/**
 * E-mails as they travel (RFC 5322). Their parts are taken as they come, so that a mail of a
 * million parts is refused before it fills the memory.
 */
final class MailReader extends AbstractContentHandler {
  private static final int DEEPEST = 100;
  private static final int MOST_PARTS = 1_000;

  private static final MimeConfig LIMITS =
      MimeConfig.custom()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(1 << 20)
          .setMaxHeaderCount(10_000)
          .setMaxContentLen(-1)
          .build();

  private final MailParts parts = new MailParts();
  private int depth;
  private int count;

  private MailReader() {}

  static OfficeText read(byte[] bytes, Effort effort) throws OfficeException {
    MailReader reader = new MailReader();
    MimeStreamParser parser =
        new MimeStreamParser(LIMITS, null, new DefaultBodyDescriptorBuilder());
    parser.setContentDecoding(true);
    parser.setContentHandler(reader);
    try {
      parser.parse(new TimedStream(bytes, effort));
    } catch (TooMany | MaxHeaderLimitException | MaxHeaderLengthLimitException e) {
      throw new OfficeException(Kind.TOO_LARGE, "holds more parts or headers than any e-mail", e);
    } catch (IOException e) {
      throw e.getCause() instanceof OfficeException cause ? cause : OfficeException.damaged(e);
    } catch (MimeException | RuntimeException e) {
      throw OfficeException.damaged(e);
    }
    return reader.parts.content();
  }

  /** Ends the parser. */
  private static final class TooMany extends MimeException {
    private static final long serialVersionUID = 1L;

    TooMany() {
      super("too many parts");
    }
  }

  @Override
  public void startMessage() throws MimeException {
    enter();
  }

  @Override
  public void startBodyPart() throws MimeException {
    enter();
  }

  private void enter() throws MimeException {
    count++;
    depth++;
    if (count > MOST_PARTS || depth > DEEPEST) {
      throw new TooMany();
    }
  }

  @Override
  public void endMessage() {
    depth--;
  }

  @Override
  public void endBodyPart() {
    depth--;
  }

  @Override
  public void body(BodyDescriptor of, InputStream content) throws IOException {
    MaximalBodyDescriptor part = (MaximalBodyDescriptor) of;
    String name = name(part);
    if (name != null || "attachment".equals(part.getContentDispositionType())) {
      parts.attachment(name == null ? "" : name, content.readAllBytes());
    } else if ("text/html".equals(part.getMimeType())) {
      parts.html(text(part, content));
    } else if ("text/plain".equals(part.getMimeType())) {
      parts.text(text(part, content));
    }
  }

  /** Some programs name a document only where they tell its type. */
  private static @Nullable String name(MaximalBodyDescriptor part) {
    String name = part.getContentDispositionFilename();
    boolean text = part.getMimeType().startsWith("text/");
    return name != null || text ? name : part.getContentTypeParameters().get("name");
  }

  private static String text(BodyDescriptor part, InputStream content) throws IOException {
    Charset charset = CharsetUtil.lookup(part.getCharset());
    boolean known = charset != null && !charset.equals(StandardCharsets.US_ASCII);
    return new String(content.readAllBytes(), known ? charset : StandardCharsets.UTF_8);
  }
}
