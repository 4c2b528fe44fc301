/** The facade and the pipeline: {@link org.vitae.ResumeParser} is the way in. */
@NullMarked
package org.vitae;

import org.jspecify.annotations.NullMarked;
