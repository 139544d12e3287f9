package org.gcmplan.audit.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.audit.AuditFilter;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The table of entries. Plain JDBC, because an entry is written once and never changes: an entity
 * manager would have nothing to manage, and the command that verifies needs only a connection.
 */
final class Entries {
  private static final String COLUMNS =
      "seq, at_utc, event, subject_kind, subject_id, account, actor_name, body, facts, previous,"
          + " hash, principal, principal_name";

  private final Connection connection;

  Entries(Connection connection) {
    this.connection = connection;
  }

  void add(List<StoredEntry> entries) throws SQLException {
    var sql =
        "insert into audit.entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    try (var insert = connection.prepareStatement(sql)) {
      for (StoredEntry entry : entries) {
        bind(
            insert,
            entry.number(),
            LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC),
            entry.event(),
            entry.subject().kind(),
            entry.subject().id(),
            entry.account(),
            entry.name(),
            entry.body(),
            entry.facts(),
            entry.previous(),
            entry.hash(),
            entry.onBehalfOf().map(Represented::account).orElse(null),
            entry.onBehalfOf().map(Represented::name).orElse(null));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Entries in the order of their numbers, from the first one above the given. */
  List<StoredEntry> after(long number, int count) throws SQLException {
    var sql = "select " + COLUMNS + " from audit.entry where seq > ? order by seq limit ?";
    return read(sql, List.of(number, count));
  }

  /** Entries that match, the newest first. */
  List<StoredEntry> matching(AuditFilter filter) throws SQLException {
    var sql = new StringBuilder("select " + COLUMNS + " from audit.entry where seq < ?");
    var values = new ArrayList<Object>(List.of(filter.before()));
    if (!filter.subjectKind().isEmpty()) {
      sql.append(" and subject_kind = ?");
      values.add(filter.subjectKind());
    }
    if (!filter.subjectId().isEmpty()) {
      sql.append(" and subject_id = ?");
      values.add(filter.subjectId());
    }
    values.add(filter.count());
    return read(sql.append(" order by seq desc limit ?").toString(), values);
  }

  /** Every entry of that event about the subject, the oldest first. */
  List<StoredEntry> about(Subject subject, String event) throws SQLException {
    var sql =
        "select "
            + COLUMNS
            + " from audit.entry where subject_kind = ? and subject_id = ? and event = ? order by seq";
    return read(sql, List.of(subject.kind(), subject.id(), event));
  }

  /** What the entries above that number are about. */
  Set<Subject> subjectsAfter(long number) throws SQLException {
    var sql = "select distinct subject_kind, subject_id from audit.entry where seq > ?";
    try (var select = connection.prepareStatement(sql)) {
      select.setLong(1, number);
      try (ResultSet rows = select.executeQuery()) {
        var subjects = new HashSet<Subject>();
        while (rows.next()) {
          subjects.add(new Subject(rows.getString(1), rows.getString(2)));
        }
        return subjects;
      }
    }
  }

  private List<StoredEntry> read(String sql, List<Object> values) throws SQLException {
    try (var select = connection.prepareStatement(sql)) {
      bind(select, values.toArray());
      try (ResultSet rows = select.executeQuery()) {
        var entries = new ArrayList<StoredEntry>();
        while (rows.next()) {
          entries.add(entry(rows));
        }
        return entries;
      }
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  // One of the two alone is tampering; it has to change the hash.
  private static Optional<Represented> represented(ResultSet row) throws SQLException {
    var account = row.getObject("principal", UUID.class);
    var name = row.getString("principal_name");
    return account == null && name == null
        ? Optional.empty()
        : Optional.of(
            new Represented(
                Objects.requireNonNullElse(account, Actor.SYSTEM.account()),
                Objects.requireNonNullElse(name, "")));
  }

  private static StoredEntry entry(ResultSet row) throws SQLException {
    return new StoredEntry(
        row.getLong("seq"),
        row.getObject("at_utc", LocalDateTime.class).toInstant(ZoneOffset.UTC),
        row.getString("event"),
        new Subject(row.getString("subject_kind"), row.getString("subject_id")),
        row.getObject("account", UUID.class),
        row.getString("actor_name"),
        represented(row),
        row.getString("body"),
        row.getString("facts"),
        row.getString("previous"),
        row.getString("hash"));
  }
}
