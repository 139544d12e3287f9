package org.gcmplan.updates.web;

/** Where one goes after an act: back to the inbox, which says what was done. */
final class Inboxes {
  private Inboxes() {}

  static String with(String done) {
    return "/workflow/inbox.xhtml?faces-redirect=true&done=updates.done." + done;
  }
}
