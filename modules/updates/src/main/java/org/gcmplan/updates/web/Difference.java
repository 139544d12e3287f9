package org.gcmplan.updates.web;

/**
 * One place at which two texts differ.
 *
 * @param part the key of its label for a part of the proposal, empty for a change
 * @param label the task and field of a change
 */
public record Difference(String part, String label, String mine, String theirs) {}
