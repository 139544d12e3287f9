package org.gcmplan.documents.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.gcmplan.kernel.PlanClock;

/** The bytes, once for each SHA-256, in pieces that fit into memory. */
@Dependent
class FileStore {
  static final int PIECE = 64 * 1024;

  /** Whatever points to bytes. */
  private static final List<String> HOLDERS =
      List.of(
          "attachment where sha256 = ?1",
          "outgoing_paper where pdf = ?1",
          "outgoing_paper where docx = ?1",
          "rendition where sha256 = ?1");

  @PersistenceContext(unitName = "documents")
  private EntityManager entities;

  private final PlanClock clock;

  @Inject
  FileStore(PlanClock clock) {
    this.clock = clock;
  }

  FileStore(EntityManager entities, PlanClock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** Keeps the file unless the same bytes are kept already. */
  void keep(SpooledFile file) {
    try (InputStream content = file.open()) {
      keep(file.sha256(), file.size(), content);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Keeps what was printed here, and says under which SHA-256. */
  String keep(byte[] file) {
    String sha256 = HexFormat.of().formatHex(SpooledFile.digester().digest(file));
    try {
      keep(sha256, file.length, new ByteArrayInputStream(file));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return sha256;
  }

  long sizeOf(String sha256) {
    return ((Number)
            prepared("select size_bytes from documents.stored_file where sha256 = ?1", sha256)
                .getSingleResult())
        .longValue();
  }

  /** A piece of the file, from 0. */
  byte[] piece(String sha256, int part) {
    return (byte[])
        prepared(
                "select content from documents.file_chunk where sha256 = ?1 and part = ?2",
                sha256,
                part)
            .getSingleResult();
  }

  /** Erases the bytes unless something still points to them; says whether they are gone. */
  boolean erase(String sha256) {
    passGate();
    boolean held = HOLDERS.stream().anyMatch(holder -> counts(holder, sha256) > 0);
    if (!held) {
      prepared("delete from documents.file_chunk where sha256 = ?1", sha256).executeUpdate();
      prepared("delete from documents.stored_file where sha256 = ?1", sha256).executeUpdate();
    }
    return !held;
  }

  private void passGate() {
    prepared("update documents.gate set passed = passed + 1 where id = 1").executeUpdate();
  }

  private long counts(String holder, String sha256) {
    return ((Number) prepared("select count(*) from documents." + holder, sha256).getSingleResult())
        .longValue();
  }

  private void keep(String sha256, long size, InputStream content) throws IOException {
    // One at a time: of two who bring the same bytes, the second finds them there.
    passGate();
    if (isKept(sha256)) {
      return;
    }
    prepared(
            "insert into documents.stored_file (sha256, size_bytes, stored_at) values (?1, ?2, ?3)",
            sha256,
            size,
            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .executeUpdate();
    int part = 0;
    for (byte[] piece = content.readNBytes(PIECE);
        piece.length > 0;
        piece = content.readNBytes(PIECE)) {
      prepared(
              "insert into documents.file_chunk (sha256, part, content) values (?1, ?2, ?3)",
              sha256,
              part++,
              piece)
          .executeUpdate();
    }
  }

  private boolean isKept(String sha256) {
    return ((Number)
                prepared("select count(*) from documents.stored_file where sha256 = ?1", sha256)
                    .getSingleResult())
            .intValue()
        > 0;
  }

  private Query prepared(String statement, Object... values) {
    Query query = entities.createNativeQuery(statement);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }
}
