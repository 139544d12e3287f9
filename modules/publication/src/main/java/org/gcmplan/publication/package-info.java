/** Editions: sealed, numbered, comparable, public. */
@NullMarked
package org.gcmplan.publication;

import org.jspecify.annotations.NullMarked;
