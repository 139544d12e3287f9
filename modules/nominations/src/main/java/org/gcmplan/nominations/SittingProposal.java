package org.gcmplan.nominations;

import org.gcmplan.council.CouncilId;
import org.gcmplan.council.Secrecy;
import org.gcmplan.council.SittingTime;
import org.gcmplan.kernel.LocalizedText;

/** A sitting that votes on eligible nominations. */
public record SittingProposal(
    CouncilId council, LocalizedText title, SittingTime time, Secrecy secrecy) {}
