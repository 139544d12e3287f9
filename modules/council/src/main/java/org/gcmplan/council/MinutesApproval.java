package org.gcmplan.council;

import java.time.Instant;
import java.util.UUID;

/** Who approved the minutes, in which capacity. */
public record MinutesApproval(CustodianPart part, UUID account, String name, Instant at) {}
