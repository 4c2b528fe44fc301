package org.vitae.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.vitae.ParseResult;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.extract.Found;
import org.vitae.layout.Place;
import org.vitae.text.Span;

/**
 * Something that can be pointed at.
 *
 * @param group the section of the JSON, or the kind of noise
 * @param pointer of the value in the JSON, otherwise empty
 * @param message of a diagnostic, otherwise empty
 * @param rule what found it
 * @param places on the pages, beside those of the spans
 */
record Item(
    Type type,
    String group,
    String pointer,
    String message,
    String rule,
    double confidence,
    List<Span> spans,
    List<Place> places) {
  /** What became of a piece of the text. */
  enum Type {
    VALUE,
    UNMAPPED,
    /** The heading above something unmapped: it says where that stood. */
    CONTEXT,
    NOISE,
    DIAGNOSTIC
  }

  static List<Item> in(ParseResult result) {
    List<Item> out = new ArrayList<>();
    result.evidence().forEach((pointer, found) -> out.add(value(pointer, found)));
    new TreeMap<>(result.accounting().noise())
        .forEach((kind, spans) -> spans.forEach(span -> out.add(noise(kind, span))));
    result.diagnostics().forEach(d -> out.add(diagnostic(d)));
    return out;
  }

  private static Item value(String pointer, Found<?> found) {
    return new Item(
        type(pointer),
        Region.section(pointer),
        pointer,
        "",
        found.rule(),
        found.confidence(),
        found.spans(),
        List.of());
  }

  private static Type type(String pointer) {
    if (!pointer.startsWith("/meta/unmapped/")) {
      return Type.VALUE;
    }
    return pointer.endsWith("/heading") ? Type.CONTEXT : Type.UNMAPPED;
  }

  private static Item noise(String kind, Span span) {
    return new Item(Type.NOISE, kind, "", "", "", 1, List.of(span), List.of());
  }

  private static Item diagnostic(Diagnostic d) {
    List<Span> spans = d.span() == null ? List.of() : List.of(d.span());
    String severity = d.severity().name().toLowerCase(Locale.ROOT);
    List<Place> places = d.place() == null ? List.of() : List.of(d.place());
    return new Item(Type.DIAGNOSTIC, severity, "", d.message(), d.code(), 1, spans, places);
  }
}
