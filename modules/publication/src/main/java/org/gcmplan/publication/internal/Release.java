package org.gcmplan.publication.internal;

import java.time.Instant;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.Plan;
import org.gcmplan.publication.ReleaseOrder;
import org.gcmplan.updates.UpdateId;

/** Everything that is said of an edition beside its tasks. */
record Release(
    Actor by,
    Instant at,
    Plan plan,
    LocalizedText title,
    Optional<UpdateId> update,
    ReleaseOrder order,
    DecisionNumber decision) {}
