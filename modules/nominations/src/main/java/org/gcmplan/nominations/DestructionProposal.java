package org.gcmplan.nominations;

import java.time.LocalDate;

/**
 * That a dossier be destroyed, as one person proposes it; another decides.
 *
 * @param mine whether the reader proposed it, and so may not decide
 */
public record DestructionProposal(String by, LocalDate on, String reason, boolean mine) {}
