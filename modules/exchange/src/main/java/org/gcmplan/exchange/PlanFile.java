package org.gcmplan.exchange;

/**
 * A file as it was received.
 *
 * @param name the name its owner gave it; shown and recorded, never used as a path
 * @param content its bytes; not copied, so not to be changed
 */
public record PlanFile(String name, byte[] content) {}
