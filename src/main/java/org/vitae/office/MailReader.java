package org.vitae.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/** E-mails as they travel (RFC 5322). */
final class MailReader {
  private static final int DEEPEST = 20;
  private static final int MOST_PARTS = 500;

  private final MailParts parts = new MailParts();
  private int count;

  private MailReader() {}

  static OfficeContent read(byte[] bytes) throws OfficeException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    MailReader reader = new MailReader();
    try {
      Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
      try {
        reader.entity(message, 0);
      } finally {
        message.dispose();
      }
    } catch (IOException | RuntimeException e) {
      throw OfficeException.damaged(e);
    }
    return reader.parts.content();
  }

  private void entity(Entity entity, int depth) throws IOException {
    if (depth > DEEPEST || count++ > MOST_PARTS) {
      return;
    }
    String name = entity.getFilename();
    if (entity.getBody() instanceof Multipart multipart) {
      for (Entity part : multipart.getBodyParts()) {
        entity(part, depth + 1);
      }
    } else if (entity.getBody() instanceof Message message) {
      entity(message, depth + 1);
    } else if (name != null || "attachment".equals(entity.getDispositionType())) {
      if (entity.getBody() instanceof SingleBody body) {
        parts.attachment(name == null ? "" : name, bytes(body));
      }
    } else if (entity.getBody() instanceof TextBody body) {
      String text = text(body);
      if ("text/html".equals(entity.getMimeType())) {
        parts.html(text);
      } else if ("text/plain".equals(entity.getMimeType())) {
        parts.text(text);
      }
    }
  }

  private static byte[] bytes(SingleBody body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    body.writeTo(out);
    return out.toByteArray();
  }

  private static String text(TextBody body) throws IOException {
    StringWriter out = new StringWriter();
    try (Reader in = body.getReader()) {
      in.transferTo(out);
    }
    return out.toString();
  }
}
