/** A country's data pack and the demonstration states. */
@NullMarked
package org.gcmplan.datapack;

import org.jspecify.annotations.NullMarked;
