package org.gcmplan.nominations;

import java.time.LocalDate;

/**
 * A dossier whose time of keeping is over, or will be.
 *
 * @param closedOn when nothing more became of it
 * @param keepUntil the last day on which it is kept, by the rules
 */
public record DueDossier(
    NominationId nomination,
    String number,
    NominationState state,
    LocalDate closedOn,
    LocalDate keepUntil,
    boolean due) {}
