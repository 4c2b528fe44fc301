package org.vitae.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.office.OfficeException.Kind;

/** What an e-mail carries, and what of it is the CV. Use it once. */
final class MailParts {
  private static final Set<String> DOCUMENTS =
      Set.of(
          "pdf", "docx", "doc", "docm", "odt", "rtf", "epub", "md", "txt", "html", "htm", "eml",
          "msg");

  private static final Pattern CV =
      Pattern.compile(
          "(?:^|[^a-z])(?:cv|resume|résumé|lebenslauf|vitae|vita|curriculum)(?:[^a-z]|$)");

  private final List<InnerFile> attachments = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String html = "";

  void attachment(String name, byte[] bytes) {
    attachments.add(new InnerFile(name, bytes));
  }

  void text(String more) {
    text.append(text.isEmpty() ? "" : "\n\n").append(more);
  }

  void html(String more) {
    html = html.isBlank() ? more : html;
  }

  /** The attached CV; without one the text of the mail. */
  OfficeText content() throws OfficeException {
    InnerFile cv =
        attachments.stream()
            .filter(a -> DOCUMENTS.contains(extension(a)) && a.bytes().length > 0)
            .max(Comparator.comparingInt(MailParts::worth))
            .orElse(null);
    if (cv != null) {
      return OfficeText.of(List.of(cv), Map.of(), List.of(taken(cv)));
    }
    String plain = text.toString();
    if (plain.isBlank() && html.isBlank()) {
      throw new OfficeException(Kind.EMPTY, "holds neither a text nor a CV");
    }
    InnerFile body =
        html.isBlank()
            ? new InnerFile("message.txt", plain.getBytes(StandardCharsets.UTF_8))
            : new InnerFile("message.html", declared(html).getBytes(StandardCharsets.UTF_8));
    return OfficeText.of(List.of(body), Map.of(), List.of());
  }

  /** What it said of its charset no longer holds. */
  private static String declared(String html) {
    String lower = html.substring(0, Math.min(html.length(), 1000)).toLowerCase(Locale.ROOT);
    return lower.contains("<html") ? html : "<html><body>" + html + "</body></html>";
  }

  private Diagnostic taken(InnerFile cv) {
    int others = attachments.size() - 1;
    return Diagnostic.info(
        "attachment-parsed",
        "The attached %s was parsed; the text of the e-mail and %d other attachment(s) were not read."
            .formatted(cv.name(), others));
  }

  /** A name that says so counts most, then a format that CVs are sent in. */
  private static int worth(InnerFile file) {
    boolean named = CV.matcher(file.name().toLowerCase(Locale.ROOT)).find();
    int format =
        switch (extension(file)) {
          case "pdf" -> 5;
          case "docx", "doc", "odt", "rtf" -> 4;
          case "md", "epub", "docm" -> 3;
          case "txt", "html", "htm" -> 2;
          default -> 1;
        };
    return (named ? 10 : 0) + format;
  }

  private static String extension(InnerFile file) {
    int dot = file.name().lastIndexOf('.');
    return dot < 0 ? "" : file.name().substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
