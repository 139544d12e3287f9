package org.gcmplan.workflow;

import java.util.UUID;

/**
 * A part of a list under a name. Whoever opens it sees what their own rights allow.
 *
 * @param query the query string that the list's page takes
 * @param own whether the reader saved it; else a colleague of the same body shares it
 * @param shared whether the whole body sees it
 */
public record SavedView(
    UUID id, Listed list, String name, String query, boolean own, boolean shared) {

  /** Which list it is a part of. */
  public enum Listed {
    INBOX("/workflow/inbox.xhtml"),
    UPDATES("/updates/list.xhtml");

    private final String page;

    Listed(String page) {
      this.page = page;
    }

    public String page() {
      return page;
    }
  }

  /** Where it is looked at, from the address of the application on. */
  public String path() {
    return list.page() + (query.isEmpty() ? "" : "?" + query);
  }
}
