/** Placed glyphs → lines in the order in which a person reads them; knows no file format. */
@NullMarked
package org.vitae.page;

import org.jspecify.annotations.NullMarked;
