package org.vitae.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vitae.extract.Draft;
import org.vitae.extract.EmailExtractor;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.extract.PhoneExtractor;
import org.vitae.extract.ProfileExtractor;
import org.vitae.extract.UrlExtractor;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.model.Profile;
import org.vitae.text.Normalizer;
import org.vitae.text.Span;

/** Finds e-mails, phones, addresses on the web and profiles in a contact line. Thread-safe. */
final class ContactFindings {
  private static final int MAX_ADDRESS = 150;

  /** Shorter words of a name are in many addresses. */
  private static final int MIN_NAME = 4;

  private final EmailExtractor emails = new EmailExtractor();
  private final PhoneExtractor phones = new PhoneExtractor();
  private final UrlExtractor urls = new UrlExtractor();
  private final ProfileExtractor profiles = new ProfileExtractor();
  private final Lexicon labels = Lexicon.load("contact-labels");

  /**
   * Adds what the passage holds to the draft; a second e-mail or phone is left out.
   *
   * @return where something was found, second ones included
   */
  List<Span> addTo(Draft draft, Passage passage) {
    List<Span> taken = new ArrayList<>();
    for (Found<String> email : emails.extract(passage)) {
      first(draft, Field.EMAIL, email);
      taken.addAll(email.spans());
    }
    for (Found<Profile> profile : profiles.extract(passage)) {
      if (isFree(profile, taken)) {
        draft.add(Field.NETWORK, profile);
        taken.addAll(profile.spans());
      }
    }
    for (Found<String> url : urls.inContactBlock(passage)) {
      if (isFree(url, taken) && !isPhone(url, passage)) {
        homepage(draft, url, passage);
        taken.addAll(url.spans());
      }
    }
    for (Found<String> phone : phones.inContactBlock(passage)) {
      if (isFree(phone, taken)) {
        first(draft, Field.PHONE, phone);
        taken.addAll(phone.spans());
      }
    }
    taken.sort(null);
    return taken;
  }

  /** A page behind a phone number says nothing about the number. */
  private boolean isPhone(Found<String> url, Passage passage) {
    return url.rule().equals("url.link")
        && !phones.inContactBlock(passage.document().passage(url.span())).isEmpty();
  }

  /** Whether there is anything to find; cheaper than finding it. */
  boolean anyIn(Passage passage) {
    return !emails.extract(passage).isEmpty()
        || !urls.inContactBlock(passage).isEmpty()
        || !phones.inContactBlock(passage).isEmpty();
  }

  /**
   * How many things there are to find in print; the links behind a paragraph's words don't count.
   */
  int count(Passage passage) {
    return emails.extract(passage).size()
        + (int) urls.extract(passage).stream().filter(u -> !u.rule().equals("url.link")).count()
        + phones.extract(passage).size();
  }

  /** The e-mail address of running text, if the draft has none yet. */
  void email(Draft draft, Passage prose) {
    emails.extract(prose).forEach(e -> first(draft, Field.EMAIL, e));
  }

  /**
   * An e-mail address anywhere in the document whose words are the owner's name: contact data may
   * stand in a sidebar or at the end.
   */
  void ownEmail(LayoutDocument document, Draft draft) {
    List<String> words = nameWords(draft);
    Passage all = document.passage(new Span(0, document.text().length()));
    emails.extract(all).stream()
        .filter(e -> isNamed(local(e.value()), words))
        .findFirst()
        .ifPresent(e -> draft.add(Field.EMAIL, e));
  }

  /** Profiles that stand alone on a line anywhere and are named as the owner. */
  void ownProfiles(LayoutDocument document, Draft draft) {
    List<String> words = nameWords(draft);
    for (Line line : document.lines()) {
      boolean alone = line.text().length() <= MAX_ADDRESS && line.text().indexOf(' ') < 0;
      boolean address = alone && line.text().indexOf('/') > 0 && line.text().indexOf('.') > 0;
      List<Found<Profile>> found = address ? profiles.extract(document.passage(line)) : List.of();
      found.stream()
          .filter(p -> isNamed(String.valueOf(p.value().username()), words))
          .filter(p -> draft.get(Field.NETWORK).stream().noneMatch(p::equals))
          .forEach(p -> draft.add(Field.NETWORK, p));
    }
  }

  private static boolean isNamed(String account, List<String> words) {
    return words.stream().anyMatch(Normalizer.bare(account)::contains);
  }

  private static List<String> nameWords(Draft draft) {
    return draft.first(Field.NAME).stream()
        .flatMap(n -> Arrays.stream(n.split("[ -]", -1)))
        .map(Normalizer::bare)
        .filter(w -> w.length() >= MIN_NAME)
        .toList();
  }

  private static String local(String address) {
    return address.substring(0, address.indexOf('@'));
  }

  private static void first(Draft draft, Field field, Found<?> found) {
    if (!draft.has(field)) {
      draft.add(field, found);
    }
  }

  private static boolean isFree(Found<?> found, List<Span> taken) {
    return taken.stream().noneMatch(s -> found.spans().stream().anyMatch(s::overlaps));
  }

  /** A link behind words is the homepage only if the words say so. */
  private void homepage(Draft draft, Found<String> url, Passage passage) {
    String printed = passage.document().text().substring(url.span().start(), url.span().end());
    Optional<String> said = labels.firstIn(printed).map(Lexicon.Hit::canonical);
    boolean behindWords = url.rule().equals("url.link") && printed.indexOf('.') < 0;
    boolean homepage = !behindWords || said.filter("url"::equals).isPresent();
    boolean file = url.value().toLowerCase(Locale.ROOT).endsWith(".pdf");
    if (homepage && !file && !profiles.isNetworkAddress(url.value())) {
      first(draft, Field.URL, url);
    }
  }
}
