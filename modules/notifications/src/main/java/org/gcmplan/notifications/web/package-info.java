/** The page of outgoing mail, for administrators. */
@NullMarked
package org.gcmplan.notifications.web;

import org.jspecify.annotations.NullMarked;
