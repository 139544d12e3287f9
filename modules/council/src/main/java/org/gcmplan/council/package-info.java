/**
 * Councils that deliberate and vote: who belongs to them, their sittings, declared interests,
 * ballots that nobody can read, and minutes.
 *
 * <p>Owns the schema {@code council}. Knows nothing of awards: it votes on motions, each about a
 * {@link org.gcmplan.kernel.Subject}. Councils are changed through {@link Councils}; a sitting goes
 * on through {@link Sittings}, {@link Interests}, {@link Presence}, {@link Ballots} and {@link
 * CouncilMinutes}; all is read through {@link CouncilCatalogue} and {@link SittingCatalogue}.
 * Announces {@link MotionDecided}. Uses the kernel, agencies and documents.
 */
@NullMarked
package org.gcmplan.council;

import org.jspecify.annotations.NullMarked;
