package org.gcmplan.kernel;

import java.util.Set;

/**
 * How far the record of what happened has come, on whatever node, for who keeps something in memory
 * and must know whether it still holds. Answered by the audit module.
 */
public interface Happenings {

  /** The number of the last recorded event; grows with every committed change. */
  long last();

  /** What the events recorded after that one were about. */
  Set<Subject> subjectsSince(long number);
}
