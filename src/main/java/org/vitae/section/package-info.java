/** Sections to drafts of entries: one class for each kind of section. */
@NullMarked
package org.vitae.section;

import org.jspecify.annotations.NullMarked;
