package org.vitae.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;

/** E-mails as Outlook saves them. */
final class OutlookReader {
  private OutlookReader() {}

  static OfficeText read(byte[] bytes, Effort effort) throws OfficeException {
    MailParts parts = new MailParts();
    try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(bytes))) {
      effort.check();
      message.setReturnNullOnMissingChunk(true);
      message.guess7BitEncoding();
      for (AttachmentChunks attachment : message.getAttachmentFiles()) {
        byte[] content =
            attachment.getAttachData() == null ? null : attachment.getAttachData().getValue();
        if (content != null) {
          parts.attachment(name(attachment), content);
        }
      }
      parts.text(orEmpty(message.getTextBody()));
      parts.html(orEmpty(message.getHtmlBody()));
    } catch (IOException | ChunkNotFoundException | RuntimeException e) {
      throw OfficeException.damaged(e);
    }
    return parts.content();
  }

  private static String name(AttachmentChunks attachment) {
    if (attachment.getAttachLongFileName() != null) {
      return orEmpty(attachment.getAttachLongFileName().getValue());
    }
    return attachment.getAttachFileName() == null
        ? ""
        : orEmpty(attachment.getAttachFileName().getValue());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
