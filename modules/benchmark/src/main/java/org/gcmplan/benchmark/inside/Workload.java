package org.gcmplan.benchmark.inside;

import java.io.IOException;

/** A piece of work that the application and a bare library both do. */
interface Workload {
  String row();

  /** What has to be there before so many are done; not measured. */
  default void prepare(int times) {}

  /** Once by the application; how large the result is, 0 where that says nothing. */
  long ours() throws IOException;

  /** Once without it. */
  long bare() throws IOException;
}
