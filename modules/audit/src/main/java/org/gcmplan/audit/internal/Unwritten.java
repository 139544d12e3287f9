package org.gcmplan.audit.internal;

import jakarta.transaction.Synchronization;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What happened in one transaction and is not yet in the chain. */
class Unwritten implements Synchronization {
  private static final Logger LOG = Logger.getLogger(Unwritten.class.getName());

  // Taken while the transaction runs and kept to its end: the server makes no connection part of a
  // transaction that is about to complete.
  private final Connection connection;
  private final List<Happening> happenings = new ArrayList<>();
  private boolean completing;

  Unwritten(AuditDatabase database) {
    this.connection = database.open();
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
    try {
      connection.close();
    } catch (SQLException broken) {
      LOG.log(Level.FINE, "The connection is gone", broken);
    }
  }

  private void write() {
    try {
      Chain.append(happenings, connection);
    } catch (SQLException failed) {
      throw new IllegalStateException("The audit trail cannot be reached", failed);
    }
    happenings.clear();
  }
}
