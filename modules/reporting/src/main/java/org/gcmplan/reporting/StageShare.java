package org.gcmplan.reporting;

/**
 * Updates of the plan at one stage.
 *
 * @param stage in words under {@code reporting.state.…}
 * @param medianDays how many days updates have spent there, those still there included
 */
public record StageShare(String stage, int updates, long medianDays) {}
