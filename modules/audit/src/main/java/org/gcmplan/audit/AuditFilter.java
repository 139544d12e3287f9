package org.gcmplan.audit;

/**
 * Which entries to read.
 *
 * @param subjectKind empty for all
 * @param subjectId empty for all
 * @param before only entries with a smaller number; {@code Long.MAX_VALUE} for the newest
 */
public record AuditFilter(String subjectKind, String subjectId, long before, int count) {}
