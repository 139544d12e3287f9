/**
 * Provinces and centrally run cities: what each was called and under which code on any day, and
 * which unit came after which.
 *
 * <p>Owns the schema {@code localities}. Change it through {@link Localities}, read it through
 * {@link LocalityDirectory} as of a day or {@link LocalityRegister} as a whole. Announces {@link
 * LocalityEstablished}, {@link LocalityRenamed} and {@link LocalityMerged}. Uses nothing but the
 * kernel.
 */
@NullMarked
package org.gcmplan.localities;

import org.jspecify.annotations.NullMarked;
