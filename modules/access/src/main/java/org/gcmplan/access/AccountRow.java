package org.gcmplan.access;

import java.util.Set;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LocalizedText;

/** An account as a list shows it. Never its password. */
public record AccountRow(
    UUID id, String userName, LocalizedText name, BodyId body, Set<Grant> grants, boolean closed) {
  public AccountRow {
    grants = Set.copyOf(grants);
  }
}
