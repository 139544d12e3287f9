/**
 * The plan's frame: the plan itself, its focus areas, the objectives of the Global Compact and its
 * guiding principles.
 *
 * <p>Owns the schema {@code objectives}. Loaded through {@link PlanFrames} from a country's data
 * pack, read through {@link PlanFrameCatalogue}. Announces {@link PlanFrameLoaded}. Uses nothing
 * but the kernel.
 */
@NullMarked
package org.gcmplan.objectives;

import org.jspecify.annotations.NullMarked;
