package org.vitae.section;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;

/**
 * Takes a clause of a Chinese biography for a post: {@code 某某科技有限公司副总经理} is the employer and,
 * behind the last ending of its name, the post. Chinese writes no blanks, so the two are told by
 * the words that names of employers end with, bodies within them, and roles. Immutable,
 * thread-safe.
 */
final class HanPosts {
  /** The longest name of an employer with the post. */
  private static final int LONGEST = 50;

  private static final int SHORTEST_EMPLOYER = 2;

  /** Without a word before it, an employer's name is longer than this. */
  private static final int LONGER = 3;

  private static final Pattern LIST = Pattern.compile("、");

  /** The committee of a party is where its departments are: {@code 党委组织部}. */
  private static final String COMMITTEE = "党委";

  /** The employer that was named before. */
  private static final Set<String> THIS = Set.of("该公司");

  /** {@code 在某某公司任经理}: where, and as what. */
  private static final Pattern HELD =
      Pattern.compile("^(?:先后)?在?([^在]{2,40}?)(?:工作[并且]?)?(?:担任|先后任|历任|出任|任)(?=[^何命务意期职])");

  private static final Pattern ABBREVIATION = Pattern.compile("[(（][^()（）]{1,20}[)）]");

  private final Pattern cue;
  private final Pattern organisation;
  private final Pattern part;
  private final Pattern role;

  HanPosts() {
    Lexicon words = Lexicon.load("posts");
    cue = Pattern.compile("^(?:" + any(words, "cue") + ")");
    organisation = Pattern.compile(any(words, "organisation"));
    part = Pattern.compile(any(words, "part"));
    String roles = any(words, "role");
    role = Pattern.compile("(?:" + any(words, "rank") + "|" + roles + "){0,4}(?:" + roles + ")$");
  }

  /** Longer words first, since they begin with shorter ones. */
  private static String any(Lexicon words, String kind) {
    return words.rows().stream()
        .filter(row -> row.canonical().equals(kind))
        .flatMap(row -> row.forms().stream())
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(f -> f))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /**
   * A post and where it was held.
   *
   * @param organisation empty if the clause doesn't name it
   */
  record Post(Optional<Passage> organisation, Passage position) {}

  /** The words before a post, such as {@code 曾任}; empty if the clause begins otherwise. */
  Passage cue(Passage clause) {
    Matcher m = cue.matcher(clause.raw());
    return m.find() ? clause.to(m.end()) : clause.to(0);
  }

  /** {@code 在某某公司财务处工作}. */
  private static final Pattern WITHIN = Pattern.compile("^在?(.{2,40}?)(?:工作)?$");

  private static final Pattern DEPARTMENT =
      Pattern.compile("(?:公司|集团|银行|厂|局|院|大学|所)([^公]{2,10}(?:部|处|科|室|组|系|车间))$");

  /** The employer of {@code 在某某公司任经理}, if the clause is said so. */
  Optional<Passage> host(Passage clause) {
    Matcher m = HELD.matcher(clause.raw());
    return m.find() && isEmployer(clause.sub(m.start(1), m.end(1)))
        ? Optional.of(clause.sub(m.start(1), m.end(1)))
        : Optional.empty();
  }

  /** The posts of a clause that has a {@link #host}. */
  Passage held(Passage clause) {
    Matcher m = HELD.matcher(clause.raw());
    return m.find() ? clause.from(m.end()) : clause;
  }

  /** Whether it is the company that the biography is about, or one that was named before. */
  static boolean isThis(Passage employer) {
    return employer.raw().equals("公司");
  }

  /** Whether a clause names an employer beyond doubt and a post there. */
  boolean isPostAtEmployer(Passage clause) {
    return clause.split(LIST).stream()
        .findFirst()
        .flatMap(first -> read(first, false))
        .flatMap(Post::organisation)
        .filter(name -> name.length() > LONGER && isEmployer(name))
        .isPresent();
  }

  /** The employer of a clause that names it, and perhaps a department of it, and nothing else. */
  Optional<Passage> employer(Passage clause) {
    Matcher m = WITHIN.matcher(clause.raw());
    Passage name = m.find() ? clause.sub(m.start(1), m.end(1)) : clause;
    Matcher unit = DEPARTMENT.matcher(name.raw());
    Passage whole = unit.find() ? name.to(unit.start(1)) : name;
    return isEmployer(name)
        ? Optional.of(name)
        : Optional.of(whole).filter(w -> !w.isEmpty() && isEmployer(w));
  }

  /** Whether it is the name of an employer and nothing else. */
  boolean isEmployer(Passage clause) {
    Matcher m = organisation.matcher(clause.raw());
    boolean ends = false;
    while (clause.length() <= LONGEST && m.find()) {
      ends = m.end() == clause.length();
    }
    return ends;
  }

  /**
   * The post that a clause without its cue names, if it names one.
   *
   * @param further whether it follows another post in a list: what isn't surely an employer is then
   *     part of the post
   */
  Optional<Post> read(Passage clause, boolean further) {
    String text = clause.raw();
    Matcher m = role.matcher(text);
    if (text.length() > LONGEST || !m.find()) {
      return Optional.empty();
    }
    int start = position(text, m.start());
    Passage employer = clause.to(start);
    if (start > 0 && start < SHORTEST_EMPLOYER) {
      return Optional.empty();
    }
    if (further && !isEmployer(employer) || THIS.contains(employer.raw())) {
      Passage post = THIS.contains(employer.raw()) ? clause.from(start) : clause;
      return Optional.of(new Post(Optional.empty(), post));
    }
    return Optional.of(
        new Post(
            employer.isEmpty() ? Optional.empty() : Optional.of(employer), clause.from(start)));
  }

  /** Where the post begins, the role's own words beginning at {@code role}. */
  private int position(String text, int role) {
    int named = 0;
    Matcher m = organisation.matcher(text);
    while (m.find() && m.end() <= role) {
      named = isWithin(text, m.start(), named) ? named : m.end();
    }
    Matcher bracket = ABBREVIATION.matcher(text).region(named, role);
    if (named > 0 && bracket.lookingAt()) {
      return bracket.end();
    }
    Matcher body = part.matcher(text);
    boolean inBody = body.find(named) && body.end() <= role;
    if (inBody && text.startsWith(COMMITTEE, body.start())) {
      int next = body.end();
      return body.find() && body.start() == next && body.end() <= role
          ? next
          : next - COMMITTEE.length();
    }
    return inBody ? body.start() : named > 0 ? named : role;
  }

  /** A committee of the board is no employer of its own. */
  private boolean isWithin(String text, int ending, int from) {
    Matcher body = part.matcher(text);
    return body.find(from) && body.start() < ending;
  }
}
