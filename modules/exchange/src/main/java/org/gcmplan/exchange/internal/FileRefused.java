package org.gcmplan.exchange.internal;

import org.gcmplan.kernel.Problem;

/** The file cannot be read any further. Ends the reading; shown as the fault of the whole file. */
class FileRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  FileRefused(String key, Object... args) {
    super(key);
    this.problem = new Problem("", key, args);
  }

  Problem problem() {
    return problem;
  }
}
