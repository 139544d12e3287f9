package org.gcmplan.kernel;

/** A right that is exercised on behalf of its holder, while a substitution lasts. */
public record LentGrant(Grant grant, Principal principal) {}
