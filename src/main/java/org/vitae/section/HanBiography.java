package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.layout.Passage;

/**
 * Reads a Chinese biography in running text: a job for each post ({@code "曾任某某集团公司财务部部长、总经理"} are
 * two at one employer) and an education for each degree. Immutable, thread-safe.
 */
final class HanBiography {
  private static final Pattern SENTENCE = Pattern.compile("[。；;\\n]");

  /** A line of personal data, such as {@code 男，本科}, has none. */
  private static final Pattern END = Pattern.compile("[。；;，,]\\s{0,9}$");

  private static final Pattern CLAUSE = Pattern.compile("[，,]");
  private static final Pattern POSTS = Pattern.compile("、|兼(?![任职])");

  /** Birth and sex, as biographies say them. */
  private static final Pattern PERSONAL = Pattern.compile("出生|生于|[年月日]生|[，,]\\s?[男女]\\s?[，,。]");

  /** A longer text that names a school is a summary, if it isn't about a life. */
  private static final int LONG = 40;

  private static final double POST = 0.85;

  private final HanPosts posts = new HanPosts();

  /** The entries that a paragraph tells; none if it is no biography. */
  List<Draft> read(Passage paragraph) {
    if (paragraph.raw().codePoints().noneMatch(Character::isIdeographic)) {
      return List.of();
    }
    boolean personal = PERSONAL.matcher(paragraph.raw()).find();
    Reading reading = new Reading();
    boolean cued = false;
    for (Passage sentence : paragraph.split(SENTENCE)) {
      reading.sentence();
      for (Passage clause : sentence.split(CLAUSE)) {
        cued |= clause(clause, reading, personal);
      }
    }
    List<Draft> out = new ArrayList<>();
    boolean told = reading.schooling.isSchoolNamed() || END.matcher(paragraph.raw()).find();
    if (cued || told && (personal || paragraph.length() < LONG)) {
      out.addAll(reading.schooling.drafts());
    }
    if (cued) {
      out.addAll(reading.jobs);
    }
    return out;
  }

  /** What one paragraph has told so far. */
  private static final class Reading {
    final List<Draft> jobs = new ArrayList<>();
    final HanSchooling schooling = new HanSchooling();
    Optional<Passage> employer = Optional.empty();
    Optional<HanWhen> when = Optional.empty();
    boolean isHeld;

    /** Whether the employer was named by itself, as one is that somebody joined. */
    boolean isJoined;

    void sentence() {
      isHeld = false;
    }
  }

  /** Whether the clause says by a cue or a date that it tells of a post. */
  private boolean clause(Passage clause, Reading reading, boolean personal) {
    Optional<HanWhen> own = HanWhen.of(clause);
    Passage rest = own.map(w -> clause.from(w.printed().length())).orElse(clause).trim();
    Optional<HanWhen> when = own.or(() -> reading.when);
    reading.when = rest.isEmpty() ? own : Optional.empty();
    if (rest.isEmpty() || reading.schooling.read(rest, when)) {
      return false;
    }
    Passage cue = posts.cue(rest);
    Passage said = rest.from(cue.length()).trim();
    Optional<Passage> host = posts.host(said);
    boolean told =
        !cue.isEmpty()
            || host.isPresent()
            || when.filter(HanWhen::isSpan).isPresent()
            || personal && posts.isPostAtEmployer(said);
    if (!told && !reading.isHeld) {
      return false;
    }
    if (host.isPresent()) {
      reading.employer = host;
      said = posts.held(said);
    }
    boolean any = host.isPresent();
    for (Passage name : said.split(POSTS)) {
      Optional<HanPosts.Post> post = posts.read(name, any);
      if (post.isPresent()) {
        Draft draft = post(post.get(), reading).label(cue);
        when.ifPresent(w -> w.addTo(draft));
        any = true;
      } else if (!any && posts.employer(name).isPresent()) {
        reading.employer = posts.employer(name);
        reading.isJoined = true;
        reading.when = when;
      }
    }
    reading.isHeld |= any;
    return told && any;
  }

  private static Draft post(HanPosts.Post post, Reading reading) {
    Draft draft = new Draft(EntryKind.WORK);
    boolean same = reading.isJoined && post.organisation().filter(HanPosts::isThis).isPresent();
    if (!same && post.organisation().isPresent()) {
      reading.employer = post.organisation();
      reading.isJoined = false;
    }
    reading.employer.ifPresent(e -> draft.add(Field.NAME, e, "han.post", POST));
    draft.add(Field.POSITION, post.position(), "han.post", POST);
    reading.jobs.add(draft);
    return draft;
  }
}
