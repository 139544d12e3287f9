/** Provinces and cities, validity dates, succession. */
@NullMarked
package org.gcmplan.localities;

import org.jspecify.annotations.NullMarked;
