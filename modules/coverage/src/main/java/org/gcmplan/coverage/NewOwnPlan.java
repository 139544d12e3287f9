package org.gcmplan.coverage;

import java.time.LocalDate;
import org.gcmplan.kernel.BodyId;

/**
 * A plan to be entered into the register.
 *
 * @param number its number and symbol, such as 172/KH-UBND
 * @param issuedOn the day it was signed
 * @param source where it was found, or empty
 * @param illustrative made up for demonstration, and to be shown so
 */
public record NewOwnPlan(
    BodyId body, String number, LocalDate issuedOn, String source, boolean illustrative) {}
