/**
 * Calls and nominations for certificates of merit, until somebody decides.
 *
 * <p>Owns the schema {@code nominations}: calls, nominations with their dossiers, the system's
 * doubts and what was said about them, opinions of other bodies, who read what. Calls go through
 * {@link AwardCalls}; a nomination is written through {@link Nominations}, confirmed through {@link
 * Confirmations}, checked through {@link Appraisals}, and read through {@link
 * NominationCatalogue}. Announces {@link CallOpened}, {@link NominationMoved} for every step,
 * {@link ClearanceAsked} and {@link DossierRead}.
 */
@NullMarked
package org.gcmplan.nominations;

import org.jspecify.annotations.NullMarked;
