/** The typed résumé: immutable records in JSON Resume's words plus the academic extensions. */
@NullMarked
package org.vitae.model;

import org.jspecify.annotations.NullMarked;
