package org.vitae.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;
import org.vitae.office.OfficeException.Kind;

/** Word's binary format. Use it once. */
final class DocReader {
  private final Effort effort;
  private final HiddenPassages hidden = new HiddenPassages();

  DocReader(Effort effort) {
    this.effort = effort;
  }

  OfficeText read(byte[] bytes, String password) throws OfficeException {
    // The only way to tell POI; it belongs to this thread.
    Biff8EncryptionKey.setCurrentUserPassword(password.isEmpty() ? null : password);
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      effort.check();
      return content(document);
    } catch (EncryptedDocumentException e) {
      throw OfficeException.locked(password);
    } catch (OldWordFileFormatException e) {
      throw new OfficeException(
          Kind.UNSUPPORTED, "is of Word 95 or older, which is not read; save it as DOCX", e);
    } catch (IOException | RuntimeException e) {
      throw OfficeException.damaged(e);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private OfficeText content(HWPFDocument document) throws OfficeException {
    List<Block> body = new ArrayList<>(blocks(document, document.getRange()));
    List<Block> boxes = blocks(document, document.getMainTextboxRange());
    boolean boxesFirst = Letterhead.text(new Block.Box(body, 0, 0)).isBlank();
    body.addAll(boxesFirst ? 0 : body.size(), boxes);
    body.addAll(blocks(document, document.getFootnoteRange()));
    HeaderStories stories = new HeaderStories(document);
    List<Block> first = story(document, stories.getFirstHeaderSubrange());
    List<Block> odd = story(document, stories.getOddHeaderSubrange());
    List<Block> header = first.isEmpty() ? odd : first;
    List<Block> margins = new ArrayList<>(first.isEmpty() ? List.of() : odd);
    margins.addAll(story(document, stories.getFirstFooterSubrange()));
    margins.addAll(story(document, stories.getOddFooterSubrange()));
    XhtmlWriter writer = new XhtmlWriter(body);
    writer.part(Letterhead.is(header, body) ? "letterhead" : "running", header);
    writer.part("body", body);
    writer.part("running", margins);
    return new OfficeText(writer, hints(document.getSummaryInformation()), hidden.diagnostics());
  }

  private List<Block> blocks(HWPFDocument document, Range range) throws OfficeException {
    // POI fails at a story that is there and empty.
    boolean empty = range.getStartOffset() >= range.getEndOffset();
    return empty ? List.of() : new DocBlocks(document, hidden, effort).read(range);
  }

  private List<Block> story(HWPFDocument document, @Nullable Range range) throws OfficeException {
    return range == null ? List.of() : blocks(document, range);
  }

  private static Map<String, String> hints(@Nullable SummaryInformation summary) {
    Map<String, String> out = new LinkedHashMap<>();
    if (summary != null) {
      String title = summary.getTitle();
      String author = summary.getAuthor();
      DocxReader.put(out, "title", title == null ? "" : title);
      DocxReader.put(out, "author", author == null ? "" : author);
    }
    return out;
  }
}
