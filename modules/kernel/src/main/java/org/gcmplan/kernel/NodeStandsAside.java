package org.gcmplan.kernel;

/**
 * This node of the application may not be trusted with time: whoever carries something out by the
 * clock stops until {@link NodeTakesPart}.
 *
 * @param why for the log, in one line
 */
public record NodeStandsAside(String why) {}
