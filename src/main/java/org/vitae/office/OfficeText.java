package org.vitae.office;

import java.util.List;
import java.util.Map;
import org.vitae.diagnostic.Diagnostic;

/**
 * What a reader of an Office file sees.
 *
 * @param hints what the file says of itself outside of its text, by the names of {@link
 *     OfficeContent#hints()}
 * @param diagnostics what was left out
 * @param inner files that hold what is to be read: chapters, or the CV that an e-mail carries
 */
record OfficeText(
    XhtmlWriter xhtml,
    Map<String, String> hints,
    List<Diagnostic> diagnostics,
    List<InnerFile> inner) {

  OfficeText(XhtmlWriter xhtml, Map<String, String> hints, List<Diagnostic> diagnostics) {
    this(xhtml, hints, diagnostics, List.of());
  }

  /** A file that holds no text but that of other files. */
  static OfficeText of(
      List<InnerFile> inner, Map<String, String> hints, List<Diagnostic> diagnostics) {
    return new OfficeText(new XhtmlWriter(List.of()), hints, diagnostics, inner);
  }
}
