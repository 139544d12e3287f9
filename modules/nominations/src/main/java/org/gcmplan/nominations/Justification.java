package org.gcmplan.nominations;

import java.time.LocalDate;

/** Why a nomination goes on in spite of a doubt, and who said so. */
public record Justification(String reason, String by, LocalDate on) {}
