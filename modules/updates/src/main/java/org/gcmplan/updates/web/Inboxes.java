package org.gcmplan.updates.web;

/** Where one goes after an act: back to the inbox, which says what was done. */
final class Inboxes {
  private static final String PAGE = "/workflow/inbox.xhtml?faces-redirect=true";

  private Inboxes() {}

  static String with(String done) {
    return PAGE + "&done=updates.done." + done;
  }

  /** Where the act that was just ordered is shown with a way to take it back. */
  static String withUndo() {
    return PAGE;
  }
}
