package org.gcmplan.assignments;

/** In which part a body carries out a task. */
public enum TaskPart {
  /** Chủ trì: the one body that answers for the task. */
  LEAD,
  /** Phối hợp. */
  COOPERATING,
  /** A locality's share of a task that is for localities; rolled up to the lead body's. */
  LOCALITY
}
