package org.gcmplan.nominations;

import java.time.LocalDate;
import org.gcmplan.coverage.OwnPlanId;
import org.gcmplan.kernel.BodyId;

/** A plan of its own that a body issued in the period of an achievement. */
public record OwnPlanOnRecord(OwnPlanId id, BodyId body, String number, LocalDate issuedOn) {}
