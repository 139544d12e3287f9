package org.gcmplan.updates;

/**
 * A change whose text is no longer what bodies were asked about.
 *
 * @param percent the share of words that differ, from 1 to 100, in the language that differs more
 */
public record MovedClause(Clause clause, int percent) {}
