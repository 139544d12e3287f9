/**
 * The tasks of the plan: what each asks for, who leads it, by when; and how that read in every
 * edition.
 *
 * <p>Owns the schema {@code tasks}. Change it through {@link Tasks}, read it through {@link
 * TaskCatalogue}; {@link TaskRules} says what a sound task is, {@link TaskWording} puts a field
 * into words. Announces {@link TasksPutInForce}. Uses objectives, agencies and localities.
 */
@NullMarked
package org.gcmplan.tasks;

import org.jspecify.annotations.NullMarked;
