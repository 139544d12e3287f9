package org.gcmplan.search;

import org.gcmplan.kernel.BodyId;

/** Another name of a body: an abbreviation, or the name of a unit that went into it. */
public record BodyAlias(BodyId body, String alias) {}
