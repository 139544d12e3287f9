package org.gcmplan.access.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.gcmplan.access.MailWish;
import org.gcmplan.kernel.Language;

/** Where an account wants mail. */
@Entity
@Table(schema = "access", name = "mail_wish")
class MailWishEntry {
  /** Whether mail is sent. */
  enum Wanted {
    ALL,
    NONE
  }

  @Id private UUID account;
  private String address;

  @Enumerated(EnumType.STRING)
  @Column(name = "mail_language")
  private Language language;

  @Enumerated(EnumType.STRING)
  private Wanted wanted;

  protected MailWishEntry() {}

  MailWishEntry(UUID account, MailWish wish) {
    this.account = account;
    change(wish);
  }

  final void change(MailWish wish) {
    address = wish.address();
    language = wish.language();
    wanted = wish.wanted() ? Wanted.ALL : Wanted.NONE;
  }

  MailWish wish() {
    return new MailWish(address, language, wanted == Wanted.ALL);
  }
}
