package org.gcmplan.notifications.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;
import org.gcmplan.notifications.Watch;
import org.jspecify.annotations.Nullable;

/** A person's wish to hear of something, with what was told of it last. */
@Entity
@IdClass(WatchKey.class)
@Table(schema = "notifications", name = "watch")
class WatchEntry {
  @Id private UUID account;

  @Id
  @Column(name = "subject_kind")
  private String kind;

  @Id
  @Column(name = "subject_id")
  private String subject;

  @Column(name = "since_at")
  private LocalDateTime since;

  @Column(name = "news_vi")
  private String newsVi = "";

  @Column(name = "news_en")
  private String newsEn = "";

  @Column(name = "news_path")
  private String path = "";

  @Column(name = "news_at")
  private @Nullable LocalDateTime newsAt;

  protected WatchEntry() {}

  WatchEntry(UUID account, Subject subject, Instant now) {
    this.account = account;
    kind = subject.kind();
    this.subject = subject.id();
    since = LetterEntry.utc(now);
  }

  void tell(LocalizedText news, String where, Instant at) {
    newsVi = news.vi();
    newsEn = news.en();
    path = where;
    newsAt = LetterEntry.utc(at);
  }

  UUID account() {
    return account;
  }

  Watch shown() {
    return new Watch(
        new Subject(kind, subject),
        since.toInstant(ZoneOffset.UTC),
        new LocalizedText(newsVi, newsEn),
        path,
        Optional.ofNullable(newsAt).map(at -> at.toInstant(ZoneOffset.UTC)));
  }
}
