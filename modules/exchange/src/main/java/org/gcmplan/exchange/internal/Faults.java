package org.gcmplan.exchange.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gcmplan.exchange.FileFault;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Problem;

/** What is wrong with a file, gathered while it is read; and what is worth knowing. */
class Faults {
  /** Nobody mends more at a time; a file of nonsense must not fill the memory with complaints. */
  private static final int LISTED = 2_000;

  private final List<FileFault> faults = new ArrayList<>();
  private final List<FileFault> notices = new ArrayList<>();
  private int unlisted;

  void add(String sheet, int row, LocalizedText column, Problem problem) {
    if (faults.size() < LISTED) {
      faults.add(new FileFault(sheet, row, column, problem));
    } else {
      unlisted++;
    }
  }

  void add(String sheet, int row, String cell, String key, Object... args) {
    add(sheet, row, new LocalizedText(cell, cell), new Problem("", key, args));
  }

  void notice(String sheet, int row, String key, Object... args) {
    if (notices.size() < LISTED) {
      notices.add(new FileFault(sheet, row, LocalizedText.EMPTY, new Problem("", key, args)));
    }
  }

  boolean any() {
    return !faults.isEmpty();
  }

  /** In the order of the rows, as somebody would mend them. */
  List<FileFault> all() {
    List<FileFault> all = new ArrayList<>(faults);
    all.sort(Comparator.comparing(FileFault::sheet).thenComparing(FileFault::row));
    if (unlisted > 0) {
      Problem more = new Problem("", "exchange.fault.more", unlisted);
      all.add(new FileFault("", 0, LocalizedText.EMPTY, more));
    }
    return all;
  }

  List<FileFault> notices() {
    return List.copyOf(notices);
  }
}
