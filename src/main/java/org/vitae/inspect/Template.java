package org.vitae.inspect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the page together from the files beside this class. */
final class Template {
  private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");
  private static final List<String> SCRIPTS =
      List.of("dom.js", "light.js", "pages.js", "lines.js", "json.js", "lists.js", "main.js");

  private Template() {}

  /**
   * @param title as plain text
   * @param data as JSON
   */
  static String fill(String title, String data) {
    String style = file("report.css");
    String script = String.join("\n", SCRIPTS.stream().map(Template::file).toList());
    Map<String, String> slots =
        Map.of(
            "title", escape(title),
            "policy", policy(style, script),
            "style", style,
            "script", script,
            "data", inScript(data));
    StringBuilder out = new StringBuilder();
    Matcher slot = SLOT.matcher(file("report.html"));
    while (slot.find()) {
      slot.appendReplacement(out, Matcher.quoteReplacement(slots.getOrDefault(slot.group(1), "")));
    }
    return slot.appendTail(out).toString();
  }

  /** Nothing runs but our script, and nothing is fetched, whatever a document holds. */
  private static String policy(String style, String script) {
    return "default-src 'none'; img-src data:; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
        .formatted(hash(style), hash(script));
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** The same JSON, without anything that ends a script, begins a comment or a line. */
  static String inScript(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  /** With bare newlines, as a browser reads it: the hash is of what it reads. */
  private static String file(String name) {
    try (InputStream in = Template.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks org/vitae/inspect/" + name);
      }
      return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(name + " can't be read from the jar", e);
    }
  }
}
