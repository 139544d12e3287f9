package org.gcmplan.tasks;

/** The fields of a task, in the order in which a plan prints them. */
public enum TaskField {
  TITLE(Kind.TEXT),
  PRODUCT(Kind.TEXT),
  FOCUS_AREA(Kind.NUMBER),
  OBJECTIVES(Kind.NUMBERS),
  PRINCIPLES(Kind.NUMBERS),
  LEAD(Kind.AGENCY),
  COOPERATING(Kind.AGENCIES),
  SCOPE(Kind.CHOICE),
  LOCALITIES(Kind.LOCALITIES),
  START(Kind.DATE),
  DEADLINE(Kind.DATE),
  RECURRENCE(Kind.CHOICE),
  LEGAL_BASIS(Kind.TEXTS),
  INDICATOR(Kind.TEXT),
  UNIT(Kind.TEXT),
  BASELINE(Kind.AMOUNT),
  TARGET(Kind.AMOUNT);

  /** What a field holds, and so how it is written, checked and put into words. */
  public enum Kind {
    TEXT,
    TEXTS,
    NUMBER,
    NUMBERS,
    AMOUNT,
    DATE,
    CHOICE,
    AGENCY,
    AGENCIES,
    LOCALITIES
  }

  private final Kind kind;

  TaskField(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** Whether the field is written in both languages. */
  public boolean isBilingual() {
    return kind == Kind.TEXT;
  }
}
