package org.vitae.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A certificate, a licence, a course taken outside a programme. Immutable; lists are never null.
 *
 * @param name its name
 * @param date when it was given
 * @param url its address
 * @param issuer who gave it
 * @param summary what else the line says (extension)
 */
@RecordBuilder
public record Certificate(
    @Nullable String name,
    @Nullable PartialDate date,
    @Nullable String url,
    @Nullable String issuer,
    @Nullable String summary)
    implements CertificateBuilder.With {}
