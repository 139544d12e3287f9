package org.gcmplan.documents.internal;

import jakarta.persistence.EntityManager;
import org.gcmplan.documents.PaperNumbers;

/** The registers of official numbers, for tests of modules that number their papers. */
public final class NumbersOnPaper {
  private NumbersOnPaper() {}

  /** On a database that has this module's tables beside its own. */
  public static PaperNumbers on(EntityManager entities) {
    return new PaperNumberService(new PaperRegisters(entities));
  }
}
