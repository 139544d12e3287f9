package org.gcmplan.kernel;

/** This node may work by the clock again, see {@link NodeStandsAside}. */
public record NodeTakesPart() {}
