/**
 * Who may do what, for which body.
 *
 * <p>Owns the schema {@code access}: accounts, passwords, roles held for bodies, substitutions,
 * second factors, outside identities, failed sign-ins. Who is away is substituted through {@link
 * Substitutions}. Change it through {@link Accounts}, read it through {@link AccountDirectory};
 * {@link BodyDirectory} names every body. Answers {@link org.gcmplan.kernel.CurrentActor} and signs
 * people in by Jakarta Security. Announces {@link AccountOpened}, {@link RoleGranted}, {@link
 * RoleRevoked}, {@link SignedIn} and {@link SignInRefused}. Uses agencies and localities.
 */
@NullMarked
package org.gcmplan.access;

import org.jspecify.annotations.NullMarked;
