/** Plan updates: change sets, opinions, consolidation, decisions. */
@NullMarked
package org.gcmplan.updates;

import org.jspecify.annotations.NullMarked;
