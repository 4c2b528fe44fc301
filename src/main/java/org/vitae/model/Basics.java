package org.vitae.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the person is and how to reach them. Immutable; lists are never null.
 *
 * @param name as printed, title-cased if the document shouts it, without degrees and honorifics
 * @param label the headline under or beside the name, a profession or position
 * @param image the address of a picture
 * @param email an e-mail address
 * @param phone as printed, white space collapsed
 * @param url the personal homepage, with a scheme
 * @param summary the text of a summary, objective or about section; paragraphs are joined by one
 *     newline
 * @param location where the person is, from the contact block
 * @param profiles accounts on known networks, in the document's order
 */
@RecordBuilder
public record Basics(
    @Nullable String name,
    @Nullable String label,
    @Nullable String image,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String url,
    @Nullable String summary,
    @Nullable Location location,
    List<Profile> profiles)
    implements BasicsBuilder.With {
  public Basics {
    profiles = Lists.copyOf(profiles);
  }
}
