package org.gcmplan.council;

/**
 * What a voter keeps: the same code stands beside the choice in the list that the count publishes.
 *
 * @param code known to nobody else
 */
public record VoteReceipt(MotionId motion, String code) {}
