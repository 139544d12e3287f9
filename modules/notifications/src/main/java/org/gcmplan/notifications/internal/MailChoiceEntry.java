package org.gcmplan.notifications.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.notifications.MailChoice;
import org.gcmplan.notifications.MailReason;
import org.gcmplan.notifications.MailRhythm;

/** A choice on record; it keeps what is not wanted, so that a new reason is wanted by everybody. */
@Entity
@Table(schema = "notifications", name = "mail_choice")
class MailChoiceEntry {
  @Id private UUID account;

  @Enumerated(EnumType.STRING)
  private MailRhythm rhythm;

  private String silenced;

  protected MailChoiceEntry() {}

  MailChoiceEntry(UUID account) {
    this.account = account;
  }

  void change(MailChoice choice) {
    rhythm = choice.rhythm();
    silenced =
        Arrays.stream(MailReason.values())
            .filter(reason -> !choice.reasons().contains(reason))
            .map(Enum::name)
            .collect(Collectors.joining(","));
  }

  MailChoice choice() {
    Set<MailReason> wanted = EnumSet.allOf(MailReason.class);
    wanted.removeIf(reason -> Arrays.asList(silenced.split(",")).contains(reason.name()));
    return new MailChoice(rhythm, wanted);
  }
}
