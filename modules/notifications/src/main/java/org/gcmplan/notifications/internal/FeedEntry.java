package org.gcmplan.notifications.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.notifications.CalendarFeed;
import org.jspecify.annotations.Nullable;

/** A calendar feed. One that was revoked stays: the trail names it. */
@Entity
@Table(schema = "notifications", name = "calendar_feed")
class FeedEntry {
  @Id private UUID id;
  private UUID account;

  @Column(name = "feed_name")
  private String name;

  @Column(name = "secret_hash")
  private String secretHash;

  @Column(name = "created_at")
  private LocalDateTime createdAt;

  @Column(name = "last_read_at")
  private @Nullable LocalDateTime lastReadAt;

  @Column(name = "revoked_at")
  private @Nullable LocalDateTime revokedAt;

  protected FeedEntry() {}

  FeedEntry(UUID account, String name, String secretHash, Instant now) {
    id = UUID.randomUUID();
    this.account = account;
    this.name = name;
    this.secretHash = secretHash;
    createdAt = LetterEntry.utc(now);
  }

  void revoke(Instant now) {
    revokedAt = LetterEntry.utc(now);
  }

  void wasRead(Instant now) {
    lastReadAt = LetterEntry.utc(now);
  }

  boolean isRevoked() {
    return revokedAt != null;
  }

  boolean isOf(UUID owner) {
    return account.equals(owner);
  }

  UUID id() {
    return id;
  }

  UUID account() {
    return account;
  }

  CalendarFeed shown() {
    return new CalendarFeed(
        id,
        name,
        createdAt.toInstant(ZoneOffset.UTC),
        Optional.ofNullable(lastReadAt).map(read -> read.toInstant(ZoneOffset.UTC)));
  }
}
