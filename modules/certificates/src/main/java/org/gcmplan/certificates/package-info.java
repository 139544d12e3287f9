/**
 * Awards decided, the golden book, certificates.
 *
 * <p>Owns the schema {@code certificates}: rules with their days ({@link AwardRules}, changed
 * through {@link AwardRuleBook}), decisions with their list ({@link AwardDecisions}), the register
 * ({@link AwardRegister}) with awards of earlier years ({@link PastAwards}), what is printed from
 * it ({@link CertificatePrinting}, {@link AwardLists}), verified ({@link CertificateVerification})
 * or signed ({@link AwardCredentials}), and what becomes of certificates ({@link Certificates}).
 * Knows nothing of how a recipient came to be proposed. Announces {@link AwardsDecided}.
 */
@NullMarked
package org.gcmplan.certificates;

import org.jspecify.annotations.NullMarked;
