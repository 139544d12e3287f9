package org.gcmplan.audit.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Adds to the end of the chain. */
final class Chain {
  private Chain() {}

  static void append(List<Happening> happenings, Connection connection) throws SQLException {
    var head = Head.advancedBy(happenings.size(), connection);
    var entries = new ArrayList<StoredEntry>();
    long number = head.lastNumber() - happenings.size();
    String previous = head.lastHash();
    for (Happening happening : happenings) {
      number++;
      var entry = happening.chained(number, previous);
      entries.add(entry);
      previous = entry.hash();
    }
    new Entries(connection).add(entries);
    Head.seal(previous, connection);
  }
}
