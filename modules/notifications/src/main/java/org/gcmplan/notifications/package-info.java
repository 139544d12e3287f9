/** Mail to people, through an outbox. */
@NullMarked
package org.gcmplan.notifications;

import org.jspecify.annotations.NullMarked;
