package org.vitae.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper, preprint, book, thesis, patent or talk. Immutable; lists are never null.
 *
 * @param name the title alone
 * @param publisher the venue as printed, without volume, pages, year or "In"
 * @param releaseDate when it appeared
 * @param url the paper's link
 * @param summary notes, such as a prize
 * @param authors in the printed order, without marks (extension)
 * @param doi bare, in lower case (extension)
 * @param status {@code accepted}, {@code under review}, {@code submitted} or {@code in preparation}
 *     (extension)
 * @param volume extension
 * @param issue extension
 * @param pages extension
 * @param type a CSL type name such as {@code article-journal} (extension)
 * @param equalContribution the names that the text marks so (extension)
 * @param byline the authors with what is known of each, in line with {@code authors} and {@code
 *     equalContribution} whatever is given
 */
@RecordBuilder
public record Publication(
    @Nullable String name,
    @Nullable String publisher,
    @Nullable PartialDate releaseDate,
    @Nullable String url,
    @Nullable String summary,
    List<String> authors,
    @Nullable String doi,
    @Nullable String status,
    @Nullable String volume,
    @Nullable String issue,
    @Nullable String pages,
    @Nullable String type,
    List<String> equalContribution,
    @Unwritten List<Author> byline)
    implements PublicationBuilder.With {
  public Publication {
    authors = Lists.copyOf(authors);
    equalContribution = Lists.copyOf(equalContribution);
    byline = Author.of(authors, equalContribution, byline);
  }
}
