package org.vitae.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.lexicon.Lexicon;
import org.vitae.lexicon.Lexicon.Hit;
import org.vitae.lexicon.Lexicons;
import org.vitae.lexicon.Words;

/**
 * Tells roles, organisations and units apart by their words. In "Head of the Zoology Department"
 * the head noun is "Head", in "Zoology Department" it is "Department": the last known word before
 * the first preposition decides. Immutable, thread-safe.
 */
public final class WordingClassifier {
  private static final Pattern PREPOSITION =
      Pattern.compile("(?i)\\s(?:of|for|in|at|de|del|des|für|an der|zu|to|on|with|du|,)\\s|[(,:]");
  private static final double HEAD = 1.0;
  private static final double ELSEWHERE = 0.4;

  /**
   * A head noun at the very end of the phrase before a preposition is surer than one with unknown
   * words after it.
   */
  private static final double INSIDE = 0.7;

  private final Lexicons nouns = Lexicons.load(List.of("roles", "organisations"));
  private final Lexicon roles = Lexicon.load("roles");
  private final Lexicon degrees = Lexicon.load("degrees");
  private final HanWording han = new HanWording();

  public Wording classify(String text) {
    Words words = Words.of(text);
    Map<String, List<Hit>> found = nouns.findIn(words);
    List<Hit> role = found.getOrDefault("roles", List.of());
    List<Hit> organisation =
        found.getOrDefault("organisations", List.of()).stream()
            .filter(
                h -> !h.canonical().equals("self") || h.span().length() >= text.strip().length())
            .toList();
    boolean degree = degrees.startOf(words).isPresent();
    if (role.isEmpty() && organisation.isEmpty()) {
      return degree ? new Wording(0, 0, 0, 1) : han.classify(text).orElse(Wording.NOTHING);
    }
    int head = headEnd(text);
    int lastRole = lastEnd(role, head);
    int lastOrganisation = lastEnd(organisation, head);
    double roleScore = role.isEmpty() ? 0 : ELSEWHERE;
    double organisationScore = organisation.isEmpty() ? 0 : ELSEWHERE;
    if (lastRole >= 0 && lastRole >= lastOrganisation) {
      roleScore = weight(lastRole, head);
    } else if (lastOrganisation >= 0) {
      organisationScore = weight(lastOrganisation, head);
    }
    boolean unit =
        !organisation.isEmpty()
            && organisation.stream().allMatch(h -> h.canonical().equals("unit"));
    return new Wording(
        roleScore,
        unit ? organisationScore * 0.6 : organisationScore,
        unit ? organisationScore : 0,
        degree ? 1 : 0);
  }

  /** The work type that a role tells: internship before teaching before research. */
  public Optional<Found<String>> type(org.vitae.layout.Passage role) {
    List<Hit> hits = roles.findIn(role.raw());
    for (String type : List.of("internship", "teaching", "research")) {
      Optional<Hit> hit = hits.stream().filter(h -> h.canonical().equals(type)).findFirst();
      if (hit.isPresent()) {
        var where = hit.get().span();
        return Optional.of(Found.of(type, role.sub(where.start(), where.end()), "role.type", 0.9));
      }
    }
    return han.ending(role.raw())
        .filter(List.of("internship", "teaching")::contains)
        .map(type -> Found.of(type, role, "role.type", 0.9));
  }

  private static double weight(int end, int head) {
    return head - end <= 1 ? HEAD : INSIDE;
  }

  private static int lastEnd(List<Hit> hits, int head) {
    return hits.stream()
        .filter(h -> h.span().start() < head)
        .mapToInt(h -> h.span().end())
        .max()
        .orElse(-1);
  }

  private static int headEnd(String text) {
    Matcher m = PREPOSITION.matcher(text);
    int from = 0;
    while (m.find(from)) {
      if (m.start() > 0) {
        return m.start();
      }
      from = m.end();
    }
    String trimmed = text.stripTrailing();
    return trimmed.endsWith(".") ? trimmed.length() - 1 : trimmed.length();
  }
}
