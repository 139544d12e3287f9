package org.gcmplan.notifications;

import java.util.Set;
import java.util.stream.Stream;

/** Why a letter is written. Everybody chooses which reasons they want mail for. */
public enum MailReason {
  /** New work waits in the inbox. */
  WORK("work", "consultation", "reportReopened", "sittingCalled", "sittingPostponed"),
  /** A deadline is near, or has passed. */
  REMINDER("reminder", "reportReminder", "reportOverdue"),
  /** Something came back, or was refused. */
  RETURNED("returned", "refused", "reportSentBack"),
  /** The plan has a new edition. */
  PUBLISHED("published"),
  /** Something happened to what one watches. */
  WATCHED("watched"),
  /** Everything else that concerns one's work. */
  NEWS;

  private final Set<String> topics;

  MailReason(String... topics) {
    this.topics = Set.of(topics);
  }

  /** The reason behind a letter's topic. */
  public static MailReason of(String topic) {
    return Stream.of(values())
        .filter(reason -> reason.topics.contains(topic))
        .findFirst()
        .orElse(NEWS);
  }
}
