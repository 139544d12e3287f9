package org.gcmplan.workflow.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.workflow.RuleTableName;
import org.gcmplan.workflow.RuleTableVersion;

/** A version of a table of rules: proposed, then adopted or dropped; never written anew. */
@Entity
@Table(schema = "workflow", name = "rule_table")
class RuleTableEntry {
  /** What became of it. */
  enum Standing {
    PROPOSED,
    ADOPTED,
    WITHDRAWN
  }

  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "table_name")
  private RuleTableName name;

  @Column(name = "version_no")
  private int number;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Enumerated(EnumType.STRING)
  private Standing standing;

  private String xml;
  private String hash;

  @Column(name = "proposed_by")
  private UUID proposedBy;

  @Column(name = "proposed_name")
  private String proposedName;

  @Column(name = "proposed_at")
  private LocalDateTime proposedAt;

  @Column(name = "adopted_name")
  private String adoptedName = "";

  @Column(name = "adopted_at")
  private LocalDateTime adoptedAt;

  protected RuleTableEntry() {}

  RuleTableEntry(RuleTableName name, String xml, LocalDate validFrom, Actor by, Instant at) {
    id = UUID.randomUUID();
    this.name = name;
    this.xml = xml;
    hash = hashOf(xml);
    this.validFrom = validFrom;
    standing = Standing.PROPOSED;
    proposedBy = by.account();
    proposedName = by.isSystem() ? "" : by.name();
    proposedAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  void adopt(int asNumber, Actor by, Instant at) {
    standing = Standing.ADOPTED;
    number = asNumber;
    adoptedName = by.isSystem() ? "" : by.name();
    adoptedAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  void withdraw() {
    standing = Standing.WITHDRAWN;
  }

  boolean isProposal() {
    return standing == Standing.PROPOSED;
  }

  boolean isBy(Actor actor) {
    return proposedBy.equals(actor.account());
  }

  /** As a list shows it; whether it is the one in force is for the caller to know. */
  RuleTableVersion shown(LocalDate today, boolean inForce) {
    return new RuleTableVersion(
        id,
        name,
        number,
        validFrom,
        state(today, inForce),
        proposedName,
        proposedAt.toInstant(ZoneOffset.UTC),
        adoptedName,
        Optional.ofNullable(adoptedAt).map(at -> at.toInstant(ZoneOffset.UTC)));
  }

  private RuleTableVersion.State state(LocalDate today, boolean inForce) {
    return switch (standing) {
      case PROPOSED -> RuleTableVersion.State.PROPOSED;
      case WITHDRAWN -> RuleTableVersion.State.WITHDRAWN;
      case ADOPTED ->
          validFrom.isAfter(today)
              ? RuleTableVersion.State.AHEAD
              : inForce ? RuleTableVersion.State.IN_FORCE : RuleTableVersion.State.REPLACED;
    };
  }

  UUID id() {
    return id;
  }

  RuleTableName name() {
    return name;
  }

  int number() {
    return number;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  String xml() {
    return xml;
  }

  String hash() {
    return hash;
  }

  static String hashOf(String xml) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(xml.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
