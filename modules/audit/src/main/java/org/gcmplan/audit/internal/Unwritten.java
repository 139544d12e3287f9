package org.gcmplan.audit.internal;

import jakarta.transaction.Synchronization;
import java.util.ArrayList;
import java.util.List;

/** What happened in one transaction and is not yet in the chain. */
class Unwritten implements Synchronization {
  private final AuditDatabase database;
  private final List<Happening> happenings = new ArrayList<>();
  private boolean completing;

  Unwritten(AuditDatabase database) {
    this.database = database;
  }

  void add(Happening happening) {
    happenings.add(happening);
    if (completing) {
      write();
    }
  }

  @Override
  public void beforeCompletion() {
    completing = true;
    write();
  }

  @Override
  public void afterCompletion(int status) {
    happenings.clear();
  }

  private void write() {
    database.call(
        connection -> {
          Chain.append(happenings, connection);
          return happenings.size();
        });
    happenings.clear();
  }
}
