/** Pages on which progress is reported and reviewed. */
@NullMarked
package org.gcmplan.progress.web;

import org.jspecify.annotations.NullMarked;
