package org.gcmplan.datapack.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gcmplan.datapack.DataPackError;
import org.gcmplan.datapack.DataPackRefused;
import org.gcmplan.kernel.Language;

/** The errors found so far. Reading goes on after an error, to find them all. */
class Findings {
  private final List<DataPackError> errors = new ArrayList<>();
  private final Set<Language> demanded = EnumSet.allOf(Language.class);

  /** Texts need not be there in any other language than these. */
  void demandOnly(List<Language> languages) {
    demanded.retainAll(languages);
  }

  boolean demands(Language language) {
    return demanded.contains(language);
  }

  void add(String file, int row, String column, String remedy) {
    errors.add(new DataPackError(file, row, column, remedy));
  }

  void refuseIfAny() {
    if (!errors.isEmpty()) {
      throw new DataPackRefused(errors);
    }
  }
}
