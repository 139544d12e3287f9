package org.gcmplan.certificates;

/** An award that looks like one to the same recipient for the same achievement. */
public record LikeAward(RegisterEntry entry, Likeness likeness) {}
