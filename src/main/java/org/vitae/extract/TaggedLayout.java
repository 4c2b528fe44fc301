package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitae.extract.AuthorList.Author;
import org.vitae.extract.ReferenceDateFinder.DateHit;
import org.vitae.tagging.ReferenceLabel;
import org.vitae.tagging.ReferenceTagger;
import org.vitae.tagging.TaggedSpan;
import org.vitae.text.Span;

/**
 * Divides a reference as a model of its tokens does, where the rules are unsure: they find no
 * names, or hardly, or two ends of the title are as likely. Else the model isn't asked, for what
 * rules are sure of it knows less well. Immutable, thread-safe.
 */
final class TaggedLayout {
  /** Names that score less are doubtful. */
  private static final double DOUBTFUL = 3;

  /** If the best end of a title leads by less, it is a guess. */
  private static final double CLOSE = 0.5;

  /** So sure the model must be of each part, where the rules have a reading of their own. */
  private static final double RATHER = 0.5;

  /** The same where the rules find no names. */
  private static final double PERHAPS = 0.3;

  private static final int LONGEST_NAME = 60;

  /** A particle of a name is shorter. */
  private static final Pattern SMALL_WORD = Pattern.compile("(?<![\\p{L}'’-])\\p{Ll}{5}");

  /** Nobody prints a longer reference. */
  private static final int LONGEST = 3_000;

  private final ReferenceTagger tagger;
  private final ReferenceDateFinder dates;

  TaggedLayout(ReferenceTagger tagger, ReferenceDateFinder dates) {
    this.tagger = tagger;
    this.dates = dates;
  }

  /**
   * The layout by the rules, or the model's if that is likelier.
   *
   * @param printed the text of the reference before anything was taken out of it
   * @param order that of the list; where its references have no names, none are looked for
   */
  ReferenceLayout likelier(String printed, ReferenceLayout rules, ReferenceOrder order) {
    if (isSure(rules, order) || printed.length() > LONGEST) {
      return rules;
    }
    List<TaggedSpan> parts = tagger.tag(printed);
    TaggedSpan title = title(parts);
    List<TaggedSpan> names = names(parts);
    if (title == null) {
      return rules;
    }
    if (names.isEmpty()) {
      boolean better =
          rules.authors().isEmpty() && rules.lead() < CLOSE && title.probability() > RATHER;
      return better ? withTitle(printed, rules, title.span()) : rules;
    }
    double wanted = rules.authors().isEmpty() ? PERHAPS : RATHER;
    boolean better =
        order != ReferenceOrder.NO_AUTHORS
            && title.probability() > wanted
            && names.stream().allMatch(n -> n.probability() > wanted)
            && areNames(printed, names)
            && areDivided(printed, names);
    return better ? layout(printed, names, title.span()) : rules;
  }

  private static boolean isSure(ReferenceLayout rules, ReferenceOrder order) {
    boolean named =
        order == ReferenceOrder.NO_AUTHORS
            || rules.authors().filter(list -> list.score() >= DOUBTFUL).isPresent();
    return named && rules.lead() >= CLOSE;
  }

  private ReferenceLayout withTitle(String printed, ReferenceLayout rules, Span title) {
    return new ReferenceLayout(
        Optional.empty(),
        rules.date().or(() -> date(printed, 0, title)),
        title,
        new Span(title.end(), printed.length()),
        ReferenceOrder.NO_AUTHORS);
  }

  private ReferenceLayout layout(String printed, List<TaggedSpan> names, Span title) {
    List<Author> authors = names.stream().map(name -> new Author(name.span(), "")).toList();
    Span last = names.get(names.size() - 1).span();
    AuthorList list =
        new AuthorList(authors, names.get(0).span().start(), last.end(), AuthorList.SURE, false);
    boolean first = list.start() < title.start();
    int from = first ? list.end() : 0;
    return new ReferenceLayout(
        Optional.of(list),
        date(printed, from, title),
        title,
        new Span(first ? title.end() : list.end(), printed.length()),
        first ? ReferenceOrder.AUTHORS_FIRST : ReferenceOrder.TITLE_FIRST);
  }

  /** The one that stands before the title. */
  private Optional<DateHit> date(String printed, int from, Span title) {
    return title.start() <= from
        ? Optional.empty()
        : dates.find(printed.substring(0, title.start()), from).stream().findFirst();
  }

  /** The longest of what was taken for a title. */
  private static @Nullable TaggedSpan title(List<TaggedSpan> parts) {
    TaggedSpan best = null;
    for (TaggedSpan part : parts) {
      boolean longer = best == null || part.span().length() > best.span().length();
      best = part.label() == ReferenceLabel.TITLE && longer ? part : best;
    }
    return best;
  }

  /** The first names that stand together. */
  private static List<TaggedSpan> names(List<TaggedSpan> parts) {
    List<TaggedSpan> out = new ArrayList<>();
    for (TaggedSpan part : parts) {
      if (part.label() == ReferenceLabel.AUTHOR) {
        out.add(part);
      } else if (!out.isEmpty()) {
        break;
      }
    }
    return out;
  }

  /** Whether more than a blank stands between any two names: two beside each other are one. */
  private static boolean areDivided(String text, List<TaggedSpan> names) {
    for (int i = 1; i < names.size(); i++) {
      int end = names.get(i - 1).span().end();
      if (text.substring(end, names.get(i).span().start()).isBlank()) {
        return false;
      }
    }
    return true;
  }

  private static boolean areNames(String text, List<TaggedSpan> names) {
    return !ReferenceLayoutFinder.areEditors(text, names.get(names.size() - 1).span().end())
        && !ReferenceLayoutFinder.isEditedBy(text, names.get(0).span().start())
        && names.stream().allMatch(n -> isName(text.substring(n.span().start(), n.span().end())))
        && (names.size() > 1
            || AuthorListParser.isPerson(text, new Author(names.get(0).span(), "")));
  }

  /** Whether every longer word begins with a capital. */
  private static boolean isName(String text) {
    return text.length() > 2 && text.length() < LONGEST_NAME && !SMALL_WORD.matcher(text).find();
  }
}
