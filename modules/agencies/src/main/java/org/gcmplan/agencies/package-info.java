/** Ministries and bodies, validity dates, successors. */
@NullMarked
package org.gcmplan.agencies;

import org.jspecify.annotations.NullMarked;
