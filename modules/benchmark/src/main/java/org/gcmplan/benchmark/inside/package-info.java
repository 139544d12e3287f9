/** What is added to the measured archive, to work within its server beside the application. */
@NullMarked
package org.gcmplan.benchmark.inside;

import org.jspecify.annotations.NullMarked;
