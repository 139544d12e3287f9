/** Pages of councils: their members, their sittings, the council room. */
@NullMarked
package org.gcmplan.council.web;

import org.jspecify.annotations.NullMarked;
