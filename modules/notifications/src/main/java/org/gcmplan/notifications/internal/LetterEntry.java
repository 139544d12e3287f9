package org.gcmplan.notifications.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.access.Correspondent;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.notifications.Letter;
import org.gcmplan.notifications.LetterRow;
import org.gcmplan.notifications.LetterState;
import org.jspecify.annotations.Nullable;

/** A letter on its way. */
@Entity
@Table(schema = "notifications", name = "letter")
class LetterEntry {
  /** How long to wait after the first, second, … try that failed. */
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(4));

  private static final int LONGEST_FAULT = 500;

  @Id private UUID id;

  @Column(name = "letter_key")
  private String key;

  private UUID account;
  private String topic;

  @Column(name = "subject_vi")
  private String subjectVi;

  @Column(name = "subject_en")
  private String subjectEn;

  @Column(name = "text_vi")
  private String textVi;

  @Column(name = "text_en")
  private String textEn;

  private String path;

  @Enumerated(EnumType.STRING)
  private LetterState state = LetterState.WAITING;

  private int attempts;

  @Column(name = "written_at")
  private LocalDateTime writtenAt;

  @Column(name = "next_try_at")
  private LocalDateTime nextTry;

  @Column(name = "claimed_at")
  private @Nullable LocalDateTime claimedAt;

  private @Nullable UUID claim;

  @Column(name = "sent_at")
  private @Nullable LocalDateTime sentAt;

  private String fault = "";

  protected LetterEntry() {}

  LetterEntry(Letter letter, Instant now) {
    id = UUID.randomUUID();
    key = letter.key();
    account = letter.account();
    topic = letter.topic();
    subjectVi = letter.subject().vi();
    subjectEn = letter.subject().en();
    textVi = letter.text().vi();
    textEn = letter.text().en();
    path = letter.path();
    writtenAt = utc(now);
    nextTry = writtenAt;
  }

  void sent(Instant now) {
    state = LetterState.SENT;
    sentAt = utc(now);
    fault = "";
  }

  /** Waits longer each time, and in the end for a person. */
  void failed(String why, int most, Instant now) {
    fault = why.substring(0, Math.min(LONGEST_FAULT, why.length()));
    state = attempts < most ? LetterState.WAITING : LetterState.DEAD;
    nextTry = utc(now.plus(PAUSES.get(Math.min(attempts, PAUSES.size()) - 1)));
  }

  /** Nobody is left to send it to. */
  void undeliverable(String why) {
    fault = why;
    state = LetterState.DEAD;
  }

  void retry(Instant now) {
    state = LetterState.WAITING;
    attempts = 0;
    nextTry = utc(now);
  }

  boolean isClaimedBy(UUID sender) {
    return state == LetterState.SENDING && sender.equals(claim);
  }

  boolean isDead() {
    return state == LetterState.DEAD;
  }

  UUID id() {
    return id;
  }

  UUID account() {
    return account;
  }

  Letter letter() {
    return new Letter(
        key,
        account,
        topic,
        new LocalizedText(subjectVi, subjectEn),
        new LocalizedText(textVi, textEn),
        path);
  }

  LetterRow row(Optional<Correspondent> recipient) {
    return new LetterRow(
        id,
        new LocalizedText(subjectVi, subjectEn),
        topic,
        recipient.map(Correspondent::names),
        state,
        attempts,
        instant(writtenAt),
        instant(nextTry),
        Optional.ofNullable(sentAt).map(LetterEntry::instant),
        fault);
  }

  static LocalDateTime utc(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
  }

  private static Instant instant(LocalDateTime stored) {
    return stored.toInstant(ZoneOffset.UTC);
  }
}
