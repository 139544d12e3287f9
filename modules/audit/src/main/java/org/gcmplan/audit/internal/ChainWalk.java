package org.gcmplan.audit.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.gcmplan.audit.Verification;

/**
 * Walks from the first entry to the head as it stood at the start; entries that others add
 * meanwhile are left for the next walk.
 */
final class ChainWalk {
  private static final int PAGE = 1000;

  private final Entries entries;
  private final Head head;
  private long number;
  private String hash = StoredEntry.GENESIS;

  private ChainWalk(Connection connection, Head head) {
    this.entries = new Entries(connection);
    this.head = head;
  }

  static Verification verify(Connection connection) throws SQLException {
    Optional<Head> head = Head.read(connection);
    return head.isEmpty()
        ? broken(0, 0, "the head of the chain is missing")
        : new ChainWalk(connection, head.get()).verify();
  }

  private Verification verify() throws SQLException {
    long read = Long.MIN_VALUE;
    List<StoredEntry> page = entries.after(read, PAGE);
    while (!page.isEmpty() && read < head.lastNumber()) {
      for (StoredEntry entry : page) {
        if (entry.number() > head.lastNumber()) {
          break;
        }
        var flaw = flaw(entry);
        if (flaw.isPresent()) {
          return flaw.get();
        }
        number = entry.number();
        hash = entry.hash();
      }
      read = page.get(page.size() - 1).number();
      page = entries.after(read, PAGE);
    }
    return end();
  }

  private Optional<Verification> flaw(StoredEntry entry) {
    if (entry.number() < 1) {
      return Optional.of(broken(entry.number(), "the chain begins with 1"));
    }
    if (entry.number() != number + 1) {
      return Optional.of(broken(number + 1, "the entry is missing"));
    }
    if (!entry.isUnaltered()) {
      return Optional.of(broken(entry.number(), "its content does not give its hash"));
    }
    if (!entry.previous().equals(hash)) {
      return Optional.of(broken(entry.number(), "it does not follow the entry before"));
    }
    return Optional.empty();
  }

  private Verification end() {
    if (number < head.lastNumber()) {
      return broken(number + 1, "the entry is missing; the head counts " + head.lastNumber());
    }
    if (!hash.equals(head.lastHash())) {
      return broken(number, "the head has another hash");
    }
    if (head.highestEntry() > head.lastNumber()) {
      return broken(number + 1, "the head counts only " + head.lastNumber());
    }
    return new Verification(number, Optional.empty(), "");
  }

  private Verification broken(long at, String reason) {
    return broken(number, at, reason);
  }

  private static Verification broken(long entries, long at, String reason) {
    return new Verification(entries, Optional.of(at), reason);
  }
}
