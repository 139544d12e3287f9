/**
 * Editions of the plan: numbered, sealed, comparable, public.
 *
 * <p>Owns the schema {@code publication}: decisions, their registers, editions. Publish through
 * {@link Publication}, read through {@link Editions}. Announces {@link EditionPublished}. Uses
 * objectives, tasks and updates.
 */
@NullMarked
package org.gcmplan.publication;

import org.jspecify.annotations.NullMarked;
