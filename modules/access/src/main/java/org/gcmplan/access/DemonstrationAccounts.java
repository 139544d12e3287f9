package org.gcmplan.access;

import java.util.List;

/** The accounts of a demonstration, to be shown at start and on the sign-in page; else none. */
public interface DemonstrationAccounts {

  List<Shown> shown();

  /** A user name with its password and what the account is for. */
  record Shown(String userName, String password, String purpose) {}
}
