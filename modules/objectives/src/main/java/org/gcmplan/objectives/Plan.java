package org.gcmplan.objectives;

import java.time.LocalDate;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;

/**
 * The national plan.
 *
 * @param title its name
 * @param decision the number of the decision that issued it
 * @param decidedOn the date of that decision
 * @param periodFrom the first year
 * @param periodTo the last year
 * @param coordinator the body that coordinates it: its standing office, approvers and publisher
 * @param register the register from which decisions that update it take their numbers, such as
 *     QĐ-BNG
 * @param illustrative whether its tasks were written for demonstration; then every page says so
 */
public record Plan(
    LocalizedText title,
    String decision,
    LocalDate decidedOn,
    int periodFrom,
    int periodTo,
    BodyId coordinator,
    String register,
    boolean illustrative) {}
