@NullMarked
package org.gcmplan.assignments.internal;

import org.jspecify.annotations.NullMarked;
