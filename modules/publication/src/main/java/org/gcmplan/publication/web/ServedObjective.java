package org.gcmplan.publication.web;

import org.gcmplan.objectives.Objective;

/**
 * An objective of the Global Compact and how many tasks of an edition serve it.
 *
 * @param share of the most served objective's tasks, in percent
 */
public record ServedObjective(Objective objective, long tasks, long share) {}
