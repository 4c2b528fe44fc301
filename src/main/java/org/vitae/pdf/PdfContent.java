package org.vitae.pdf;

import java.util.List;
import java.util.Map;
import org.vitae.layout.Page;
import org.vitae.page.Bookmark;
import org.vitae.page.PageContent;

/**
 * What is in a PDF.
 *
 * @param sheets its pages, as many as were read
 * @param contents what can be seen of them; text that runs in another direction than most of its
 *     page comes at the end
 * @param hints what the document's properties say ({@code title}, {@code author}, {@code
 *     description}, {@code keywords}): not content
 * @param bookmarks of its outline, those that lead to one of the pages
 * @param unknownGlyphs the share of the glyphs that the file gives no character for, 0–1
 * @param damaged pages of which something can't be read, counted from 1
 * @param pictured pages whose text can be seen but not read, because they are pictures or because
 *     the file doesn't say what most of their glyphs are, counted from 1
 * @param cut whether there is more
 */
public record PdfContent(
    List<Page> sheets,
    List<PageContent> contents,
    List<HiddenText> hidden,
    Map<String, String> hints,
    List<Bookmark> bookmarks,
    List<Attachment> attachments,
    double unknownGlyphs,
    List<Integer> damaged,
    List<Integer> pictured,
    boolean cut) {
  /** A file inside the PDF. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Attachment(String name, byte[] bytes) {}
}
