/**
 * The append-only record of what happened: who, for which body, what, from which state; every entry
 * chained to the one before by SHA-256.
 *
 * <p>Owns the schema {@code audit}. Observes every {@link org.gcmplan.kernel.DomainEvent} inside
 * its transaction, so nobody depends on it. Read through {@link AuditTrail}. Uses nothing but the
 * kernel.
 */
@NullMarked
package org.gcmplan.audit;

import org.jspecify.annotations.NullMarked;
