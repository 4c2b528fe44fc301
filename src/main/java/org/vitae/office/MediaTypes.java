package org.vitae.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** Names the format of bytes that nobody here reads. */
public final class MediaTypes {
  private MediaTypes() {}

  /** The media type, {@code application/octet-stream} where it can't be told. */
  public static String detect(byte[] bytes, String name) {
    Metadata metadata = new Metadata();
    if (!name.isEmpty()) {
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    }
    try {
      return MimeTypes.getDefaultMimeTypes()
          .detect(new ByteArrayInputStream(bytes), metadata)
          .toString();
    } catch (IOException e) {
      return "application/octet-stream";
    }
  }
}
