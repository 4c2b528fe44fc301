package org.vitae.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;

/** Tells a document of pictures from an empty one. */
final class Pictures {
  private static final Set<String> ENDINGS =
      Set.of("png", "jpg", "jpeg", "gif", "tif", "tiff", "bmp", "emf", "wmf", "svg", "webp");

  private Pictures() {}

  static boolean in(byte[] bytes, OfficeFormat format, String password) throws OfficeException {
    return switch (format) {
      case DOCX -> in(bytes, "word/media/");
      case LOCKED_DOCX -> in(LockedPackage.open(bytes, password), "word/media/");
      case ODT -> in(bytes, "Pictures/");
      case EPUB -> in(bytes, "");
      case RTF -> new String(bytes, StandardCharsets.ISO_8859_1).contains("\\pict");
      case DOC -> inDoc(bytes);
      case EMAIL, OUTLOOK -> false;
    };
  }

  private static boolean in(byte[] zip, String folder) throws OfficeException {
    return ZipParts.of(zip).names().stream()
        .filter(name -> name.startsWith(folder))
        .map(name -> name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
        .anyMatch(ENDINGS::contains);
  }

  private static boolean inDoc(byte[] bytes) throws OfficeException {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      return !document.getPicturesTable().getAllPictures().isEmpty();
    } catch (IOException | RuntimeException e) {
      throw OfficeException.damaged(e);
    }
  }
}
