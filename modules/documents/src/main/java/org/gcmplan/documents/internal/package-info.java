/**
 * How documents work inside: bytes in chunks by their SHA-256, checks before anything is kept, two
 * presses for one model of an official document, and registers that count without gaps.
 */
@NullMarked
package org.gcmplan.documents.internal;

import org.jspecify.annotations.NullMarked;
