/**
 * Ministries, agencies and mass organisations that carry out the plan: since when, until when, and
 * who came after them.
 *
 * <p>Owns the schema {@code agencies}. Change it through {@link Agencies}, read it through {@link
 * AgencyDirectory}. Announces {@link AgencyRegistered} and {@link AgencyDissolved}. Uses nothing
 * but the kernel.
 */
@NullMarked
package org.gcmplan.agencies;

import org.jspecify.annotations.NullMarked;
