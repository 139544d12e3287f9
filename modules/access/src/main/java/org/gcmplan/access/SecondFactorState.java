package org.gcmplan.access;

/**
 * How it stands with a person's second factor.
 *
 * @param inUse whether it is asked for at sign-in
 * @param required whether a right of the person counts only with one
 * @param recoveryCodes how many are unspent
 */
public record SecondFactorState(boolean inUse, boolean required, int recoveryCodes) {}
