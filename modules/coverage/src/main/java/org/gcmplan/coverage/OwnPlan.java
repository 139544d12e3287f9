package org.gcmplan.coverage;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.kernel.BodyId;

/**
 * A body's own plan to carry out the national one.
 *
 * @param number its number and symbol, such as 172/KH-UBND
 * @param issuedOn the day it was signed
 * @param source where it was found, or empty
 * @param illustrative made up for demonstration, and to be shown so
 * @param file the document itself, among the stored files
 */
public record OwnPlan(
    OwnPlanId id,
    BodyId body,
    String number,
    LocalDate issuedOn,
    String source,
    boolean illustrative,
    Optional<AttachmentId> file) {}
