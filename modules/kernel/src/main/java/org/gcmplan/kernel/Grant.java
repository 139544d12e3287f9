package org.gcmplan.kernel;

/** A role held for one body. */
public record Grant(Role role, BodyId body) {}
