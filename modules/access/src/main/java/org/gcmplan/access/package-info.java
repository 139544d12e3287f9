/** Accounts, roles, who may do what for which body. */
@NullMarked
package org.gcmplan.access;

import org.jspecify.annotations.NullMarked;
