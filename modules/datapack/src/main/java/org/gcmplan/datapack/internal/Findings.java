package org.gcmplan.datapack.internal;

import java.util.ArrayList;
import java.util.List;
import org.gcmplan.datapack.DataPackError;
import org.gcmplan.datapack.DataPackRefused;

/** The errors found so far. Reading goes on after an error, to find them all. */
class Findings {
  private final List<DataPackError> errors = new ArrayList<>();

  void add(String file, int row, String column, String remedy) {
    errors.add(new DataPackError(file, row, column, remedy));
  }

  void refuseIfAny() {
    if (!errors.isEmpty()) {
      throw new DataPackRefused(errors);
    }
  }
}
