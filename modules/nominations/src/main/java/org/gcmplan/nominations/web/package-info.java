/** Pages of calls and nominations. */
@NullMarked
package org.gcmplan.nominations.web;

import org.jspecify.annotations.NullMarked;
