package org.vitae.input;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A message as Outlook saves it, of a few properties (MS-OXMSG). */
final class OutlookSketch {
  private static final String PROPERTIES = "__properties_version1.0";
  private static final int ROOT_HEADER = 32;
  private static final int ATTACHMENT_HEADER = 8;

  private final POIFSFileSystem files = new POIFSFileSystem();
  private int attachments;

  OutlookSketch(String subject, String body) {
    property(files.getRoot(), PROPERTIES, new byte[ROOT_HEADER]);
    text(files.getRoot(), "001A", "IPM.Note");
    text(files.getRoot(), "0037", subject);
    text(files.getRoot(), "1000", body);
  }

  OutlookSketch attachment(String name, byte[] content) {
    DirectoryEntry folder = folder("__attach_version1.0_#%08X".formatted(attachments++));
    property(folder, PROPERTIES, new byte[ATTACHMENT_HEADER]);
    text(folder, "3707", name);
    property(folder, "__substg1.0_37010102", content);
    return this;
  }

  OutlookSketch html(String html) {
    property(files.getRoot(), "__substg1.0_1013001F", html.getBytes(UTF_16LE));
    return this;
  }

  private DirectoryEntry folder(String name) {
    try {
      return files.getRoot().createDirectory(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void text(DirectoryEntry folder, String tag, String text) {
    property(folder, "__substg1.0_" + tag + "001F", text.getBytes(UTF_16LE));
  }

  private static void property(DirectoryEntry folder, String name, byte[] content) {
    try {
      folder.createDocument(name, new ByteArrayInputStream(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the sketch. */
  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (files) {
      files.writeFilesystem(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
