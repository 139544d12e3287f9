package org.gcmplan.nominations.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.nominations.CallQuota;
import org.jspecify.annotations.Nullable;

/** The quota of one kind of recipient in a call. */
@Embeddable
class QuotaEntry {
  @Enumerated(EnumType.STRING)
  private RecipientKind kind;

  private @Nullable Integer total;

  @Column(name = "per_body")
  private @Nullable Integer perBody;

  protected QuotaEntry() {}

  QuotaEntry(CallQuota quota) {
    kind = quota.kind();
    total = quota.total().orElse(null);
    perBody = quota.perBody().orElse(null);
  }

  CallQuota shown() {
    return new CallQuota(kind, Optional.ofNullable(total), Optional.ofNullable(perBody));
  }
}
