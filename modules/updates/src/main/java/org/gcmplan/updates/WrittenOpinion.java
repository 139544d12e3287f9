package org.gcmplan.updates;

import java.util.List;

/** An opinion as a body writes it: its position, and what it remarks clause by clause. */
public record WrittenOpinion(Opinion opinion, List<WrittenRemark> remarks) {
  public WrittenOpinion {
    remarks = List.copyOf(remarks);
  }

  /** An opinion that remarks nothing on single clauses. */
  public static WrittenOpinion of(Opinion opinion) {
    return new WrittenOpinion(opinion, List.of());
  }
}
