/** Publications for other programs: BibTeX for LaTeX, CSL-JSON for reference managers. */
@NullMarked
package org.vitae.export;

import org.jspecify.annotations.NullMarked;
