package org.gcmplan.notifications.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;
import org.gcmplan.notifications.Letter;
import org.gcmplan.notifications.MailReason;

/** News that wait for the next digest of their reader. */
@Entity
@Table(schema = "notifications", name = "notice")
class NoticeEntry {
  /** Whether a digest has taken it. */
  enum State {
    WAITING,
    TAKEN
  }

  private static final int LONGEST = 500;

  @Id private UUID id;

  @Column(name = "notice_key")
  private String key;

  private UUID account;
  private String topic;

  @Column(name = "subject_vi")
  private String subjectVi;

  @Column(name = "subject_en")
  private String subjectEn;

  private String path;

  @Column(name = "about_kind")
  private String aboutKind;

  @Column(name = "about_id")
  private String aboutId;

  @Enumerated(EnumType.STRING)
  private State state = State.WAITING;

  @Column(name = "written_at")
  private LocalDateTime writtenAt;

  @Column(name = "told_in")
  private String toldIn = "";

  protected NoticeEntry() {}

  NoticeEntry(Letter letter, Instant now) {
    id = UUID.randomUUID();
    key = letter.key();
    account = letter.account();
    topic = letter.topic();
    subjectVi = cut(letter.subject().vi());
    subjectEn = cut(letter.subject().en());
    path = letter.path();
    aboutKind = letter.about().map(Subject::kind).orElse("");
    aboutId = letter.about().map(Subject::id).orElse("");
    writtenAt = LetterEntry.utc(now);
  }

  MailReason reason() {
    return MailReason.of(topic);
  }

  LocalizedText subject() {
    return new LocalizedText(subjectVi, subjectEn);
  }

  String path() {
    return path;
  }

  /** What it asks to do; empty for plain news. */
  Optional<Subject> about() {
    return aboutKind.isEmpty() ? Optional.empty() : Optional.of(new Subject(aboutKind, aboutId));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
