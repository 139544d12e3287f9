package org.gcmplan.nominations;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.certificates.AchievementPeriod;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.kernel.BodyId;

/**
 * An opinion asked of another body about a nominee.
 *
 * @param recipient who it is about, as the asked body needs to know
 * @param due until when; silence is told then, and is never agreement
 * @param answer what it said; empty until then
 * @param silent whether its day passed without an answer
 */
public record Clearance(
    ClearanceId id,
    NominationId nomination,
    String number,
    Recipient recipient,
    AchievementPeriod period,
    BodyId body,
    ClearanceMatter matter,
    LocalDate askedOn,
    LocalDate due,
    Optional<ClearanceAnswer> answer,
    String text,
    String answeredBy,
    Optional<LocalDate> answeredOn,
    boolean silent) {}
