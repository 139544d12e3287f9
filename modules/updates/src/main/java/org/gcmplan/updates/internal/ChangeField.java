package org.gcmplan.updates.internal;

/** Names the form fields of a change, by its number. */
final class ChangeField {

  private ChangeField() {}

  static String after(int number) {
    return "changes[" + number + "].after";
  }

  static String task(int number) {
    return "changes[" + number + "].task";
  }
}
