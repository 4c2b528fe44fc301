package org.vitae.export;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vitae.model.Publication;

/**
 * A paper's number on arXiv.
 *
 * @param id {@code 1706.03762}, {@code math/0601001}, with the version if it is printed
 * @param category its class, such as {@code cs.LG}; empty if it isn't printed
 */
public record ArxivId(String id, String category) {
  private static final String NUMBER =
      "(?<id>\\d{4}\\.\\d{4,5}(?:v\\d{1,2})?|[a-z]{2,8}(?:-[a-z]{2,4})?(?:\\.[A-Z]{2})?/\\d{7}(?:v\\d{1,2})?)(?!\\d)";
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?i:arxiv)(?:\\.org/(?:abs|pdf)/|[:. ]{1,2}| e-?prints? | preprint (?:(?i:arxiv)[: ]{1,2})?)"
              + NUMBER
              + "(?: ?\\[(?<category>[a-zA-Z-]{2,8}(?:\\.[A-Za-z-]{2,8})?)\\])?");

  private static final Pattern PREPRINT = Pattern.compile("(?i:arxiv) (?:pre|e-?)prints?");

  /** Words that say no more than that it is on arXiv. */
  private static final Pattern NOTHING_ELSE =
      Pattern.compile("(?i:arxiv(?:\\.org)?|e-?prints?|preprint|abs|,|:|\\.|\\s)*+");

  /** The number in a publication's venue, link or DOI. */
  public static Optional<ArxivId> of(Publication publication) {
    return Stream.of(publication.publisher(), publication.url(), publication.doi())
        .flatMap(text -> in(text).stream())
        .findFirst();
  }

  private static Optional<ArxivId> in(@Nullable String text) {
    Matcher m = PRINTED.matcher(text == null ? "" : text);
    if (!m.find()) {
      return Optional.empty();
    }
    String category = m.group("category");
    return Optional.of(new ArxivId(m.group("id"), category == null ? "" : category));
  }

  /**
   * What a venue says besides this number: {@code arXiv preprint} of {@code arXiv preprint
   * arXiv:1706.03762}, nothing of {@code arXiv:1706.03762}.
   */
  public Optional<String> without(String venue) {
    if (!isAllOf(venue) || !PRINTED.matcher(venue).find()) {
      return Optional.of(venue);
    }
    Matcher m = PREPRINT.matcher(venue);
    return m.lookingAt() ? Optional.of(m.group()) : Optional.empty();
  }

  /** Whether a venue is this number, and says nothing else. */
  boolean isAllOf(String venue) {
    Matcher m = PRINTED.matcher(venue);
    String rest = m.find() ? venue.substring(0, m.start()) + venue.substring(m.end()) : venue;
    return NOTHING_ELSE.matcher(rest).matches();
  }
}
