package org.vitae.attached;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.input.Attachment;
import org.vitae.json.JsonResume;
import org.vitae.json.JsonResumeException;
import org.vitae.model.Resume;
import org.vitae.xml.XmlElement;
import org.vitae.xml.XmlException;
import org.vitae.xml.XmlTreeReader;

/**
 * Finds the résumé among the files inside a document: JSON Resume, or Europass XML in its old form
 * ({@code SkillsPassport}) and its new one ({@code Candidate}). Nothing is fetched, whatever the
 * files refer to. Thread-safe.
 */
public final class AttachedResumeReader {
  /** What a diagnostic about attached data is called. */
  public static final String CODE = "attached-data";

  private static final Set<String> SECTIONS =
      Set.of(
          "work",
          "volunteer",
          "education",
          "awards",
          "certificates",
          "publications",
          "skills",
          "languages",
          "interests",
          "references",
          "projects");

  /** The outcome: perhaps a résumé, and what could not be read. */
  public record Reading(Optional<AttachedResume> resume, List<Diagnostic> diagnostics) {}

  /** The first file that is a résumé; others are other data, and none of our business. */
  public Reading read(List<Attachment> attachments) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Attachment attachment : attachments) {
      try {
        Optional<AttachedResume> resume = resume(attachment);
        if (resume.isPresent()) {
          return new Reading(resume, diagnostics);
        }
      } catch (JsonResumeException | XmlException e) {
        diagnostics.add(broken(attachment, e));
      }
    }
    return new Reading(Optional.empty(), diagnostics);
  }

  private static Diagnostic broken(Attachment attachment, Exception e) {
    return Diagnostic.info(
        CODE,
        "The file %s inside the document can't be read (%s); the page alone was read."
            .formatted(attachment.name(), e.getMessage()));
  }

  private static Optional<AttachedResume> resume(Attachment attachment) throws XmlException {
    return attachment.name().toLowerCase(Locale.ROOT).endsWith(".json")
        ? json(attachment)
        : xml(attachment);
  }

  private static Optional<AttachedResume> json(Attachment attachment) {
    String text = new String(attachment.bytes(), StandardCharsets.UTF_8);
    if (text.stripLeading().startsWith("[")) {
      return Optional.empty();
    }
    Map<String, Object> tree = JsonResume.readTree(text);
    return isResume(tree)
        ? Optional.of(new AttachedResume(attachment.name(), "attached.json-resume", tree))
        : Optional.empty();
  }

  private static Optional<AttachedResume> xml(Attachment attachment) throws XmlException {
    XmlElement root = XmlTreeReader.read(attachment.bytes());
    Optional<Resume> resume =
        switch (root.name()) {
          case "SkillsPassport" -> root.first("LearnerInfo").map(SkillsPassport::resume);
          case "LearnerInfo" -> Optional.of(SkillsPassport.resume(root));
          case "Candidate" -> Optional.of(Candidate.resume(root));
          default -> Optional.empty();
        };
    return resume
        .map(JsonResume::toTree)
        .filter(AttachedResumeReader::isResume)
        .map(tree -> new AttachedResume(attachment.name(), "attached.europass", tree));
  }

  /** A person, or a list of entries under a name that JSON Resume has. */
  private static boolean isResume(Map<String, Object> tree) {
    return tree.get("basics") instanceof Map<?, ?> basics && !basics.isEmpty()
        || SECTIONS.stream()
            .anyMatch(
                key ->
                    tree.get(key) instanceof List<?> entries
                        && !entries.isEmpty()
                        && entries.stream().allMatch(e -> e instanceof Map<?, ?>));
  }
}
