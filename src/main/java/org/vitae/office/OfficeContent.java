package org.vitae.office;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vitae.diagnostic.Diagnostic;

/**
 * What a reader of an Office file sees.
 *
 * @param html in parts ({@code <div data-part="letterhead|body|running">}) or as its format gives
 *     it; the attributes are those of {@link XhtmlWriter}
 * @param hints what the file says of itself outside of its text ({@code title}, {@code author})
 * @param diagnostics what was left out
 * @param inner the file to be read instead, of an e-mail: the CV that it carries, or its text
 */
public record OfficeContent(
    String html,
    Map<String, String> hints,
    List<Diagnostic> diagnostics,
    @Nullable InnerFile inner) {
  public OfficeContent {
    hints = Map.copyOf(hints);
    diagnostics = List.copyOf(diagnostics);
  }

  OfficeContent(String html, Map<String, String> hints, List<Diagnostic> diagnostics) {
    this(html, hints, diagnostics, null);
  }
}
