package org.vitae.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vitae.ParseResult;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.extract.Found;
import org.vitae.json.JsonResume;
import org.vitae.layout.Box;
import org.vitae.layout.Place;
import org.vitae.text.Span;

/** A parse with its evidence as JSON: {@code resume}, {@code evidence}, {@code diagnostics}. */
final class ParseReport {
  private ParseReport() {}

  static String json(ParseResult result) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("resume", JsonResume.toTree(result.resume()));
    Map<String, Object> evidence = new LinkedHashMap<>();
    result.evidence().forEach((pointer, found) -> evidence.put(pointer, evidence(found, result)));
    report.put("evidence", evidence);
    report.put("diagnostics", result.diagnostics().stream().map(ParseReport::diagnostic).toList());
    return JsonResume.writeTree(report);
  }

  private static Map<String, Object> evidence(Found<?> found, ParseResult result) {
    Map<String, Object> tree = new LinkedHashMap<>();
    String text = result.document().text();
    tree.put("text", found.spans().stream().map(span -> slice(text, span)).toList());
    tree.put("spans", found.spans().stream().map(ParseReport::span).toList());
    tree.put("rule", found.rule());
    tree.put("confidence", found.confidence());
    return tree;
  }

  private static Map<String, Object> diagnostic(Diagnostic diagnostic) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("severity", diagnostic.severity().name());
    tree.put("code", diagnostic.code());
    tree.put("message", diagnostic.message());
    Span span = diagnostic.span();
    if (span != null) {
      tree.put("span", span(span));
    }
    Place place = diagnostic.place();
    if (place != null) {
      Box box = place.box();
      tree.put("page", place.page());
      tree.put("box", List.of(box.x(), box.y(), box.width(), box.height()));
    }
    return tree;
  }

  private static List<Integer> span(Span span) {
    return List.of(span.start(), span.end());
  }

  private static String slice(String text, Span span) {
    int end = Math.min(span.end(), text.length());
    return text.substring(Math.min(span.start(), end), end);
  }
}
