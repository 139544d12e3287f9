/**
 * Mail to people, through an outbox: a letter is written in the transaction of what caused it, and
 * sent after that, again and again until the mail server takes it.
 *
 * <p>Owns the schema {@code notifications}. Write through {@link org.gcmplan.notifications.Outbox};
 * administrators look through {@link org.gcmplan.notifications.Dispatch}. Knows people by account
 * only; where somebody wants mail, {@link org.gcmplan.access.Correspondence} says.
 */
@NullMarked
package org.gcmplan.notifications;

import org.jspecify.annotations.NullMarked;
