package org.gcmplan.notifications.internal;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who watches what: once. */
class WatchKey implements Serializable {
  private static final long serialVersionUID = 1L;

  private UUID account = new UUID(0, 0);
  private String kind = "";
  private String subject = "";

  protected WatchKey() {}

  WatchKey(UUID account, String kind, String subject) {
    this.account = account;
    this.kind = kind;
    this.subject = subject;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WatchKey key
        && key.account.equals(account)
        && key.kind.equals(kind)
        && key.subject.equals(subject);
  }

  @Override
  public int hashCode() {
    return Objects.hash(account, kind, subject);
  }
}
