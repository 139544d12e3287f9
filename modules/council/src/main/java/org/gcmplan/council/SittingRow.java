package org.gcmplan.council;

import org.gcmplan.kernel.LocalizedText;

/**
 * A sitting as lists show it.
 *
 * @param cancelledBecause empty unless cancelled
 */
public record SittingRow(
    SittingId id,
    CouncilId council,
    LocalizedText title,
    SittingTime time,
    SittingState state,
    int motions,
    String cancelledBecause) {}
