package org.gcmplan.nominations;

import java.time.Instant;
import java.time.LocalDate;

/** A closing day that moved forward, with the reason. */
public record CallExtension(LocalDate was, LocalDate became, String reason, String by, Instant at) {}
