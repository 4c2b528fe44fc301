/**
 * Office documents, e-mails and their like as XHTML that says no more than a reader of the document
 * sees.
 */
@NullMarked
package org.vitae.office;

import org.jspecify.annotations.NullMarked;
