package org.gcmplan.updates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From which share of changed words on an opinion counts no longer. Rows come by migration. */
@Entity
@Table(schema = "updates", name = "renewal_rule")
class RenewalRule {

  /** Whose opinion is to be renewed. */
  enum Purpose {
    /** A body that spoke: it confirms its opinion, or is asked anew. */
    OPINION,
    /** A silence counted as agreement: only a new round renews it. */
    SILENCE
  }

  @Id private String id;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  @Column(name = "changed_share")
  private int percent;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  protected RenewalRule() {}

  boolean isReachedBy(int changed) {
    return changed >= percent;
  }
}
