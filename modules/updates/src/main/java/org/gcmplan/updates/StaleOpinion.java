package org.gcmplan.updates;

import org.gcmplan.kernel.BodyId;

/**
 * An opinion that was given on an earlier text.
 *
 * @param percent by how much the text that it speaks of has changed since the round began
 * @param binding whether it must be renewed before submission for approval
 * @param silence whether it is a silence counted as agreement, which only a new round renews
 */
public record StaleOpinion(BodyId body, int percent, boolean binding, boolean silence) {}
