package org.vitae.inspect;

import java.util.List;
import java.util.regex.Pattern;
import org.vitae.ParseResult;
import org.vitae.json.JsonResume;
import org.vitae.layout.Page;
import org.vitae.pdf.PagePicture;
import org.vitae.pdf.PagePictures;

/**
 * A parse as one HTML page for people: the document with a coloured box for each value, the JSON
 * beside it, and what was left over. The page needs no network and holds the document's pictures
 * and text, so it is as confidential as the document.
 */
public final class InspectReport {
  /** A newline within a string is escaped, so that these are the layout's. */
  private static final Pattern LAYOUT = Pattern.compile("\n *+");

  private InspectReport() {}

  /**
   * @param name of the document, for the title
   * @param bytes the document itself, for the pictures of its pages
   * @param password for a document that wants one, otherwise empty
   */
  public static String html(String name, byte[] bytes, String password, ParseResult result) {
    boolean drawn = result.document().pages().stream().anyMatch(InspectReport::hasSize);
    return html(name, result, drawn ? PagePictures.of(bytes, password) : List.of());
  }

  static String html(String name, ParseResult result, List<PagePicture> pictures) {
    String json = JsonResume.writeTree(new ReportTree(name, result, pictures).tree());
    return Template.fill(name, LAYOUT.matcher(json).replaceAll(" "));
  }

  private static boolean hasSize(Page page) {
    return page.width() > 0 && page.height() > 0;
  }
}
