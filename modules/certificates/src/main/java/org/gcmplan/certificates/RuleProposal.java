package org.gcmplan.certificates;

import java.time.Instant;
import java.util.UUID;
import org.gcmplan.kernel.LocalizedText;

/**
 * A value that waits for a second person.
 *
 * @param proposer the account that proposed it
 * @param proposedBy as named then
 */
public record RuleProposal(
    RuleProposalId id,
    NewAwardRule rule,
    UUID proposer,
    LocalizedText proposedBy,
    Instant proposedAt) {}
