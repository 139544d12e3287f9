package org.gcmplan.localities;

/** A unit that comes into being by a merger or a division, under an id of our own. */
public record NewUnit(LocalityId id, Designation as) {}
