package org.gcmplan.council;

import java.time.LocalDate;
import java.util.UUID;

/** Who becomes what, from which day. */
public record Appointment(UUID account, CouncilFunction function, boolean votes, LocalDate from) {}
