package org.gcmplan.nominations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.kernel.LocalizedText;

/**
 * What a call says.
 *
 * @param code short, such as CP2025; part of the numbers of its nominations
 * @param programme whose achievements are rewarded
 * @param from the first day of the achievement period
 * @param until its last day
 * @param quotas one for each kind of recipient that the call takes
 * @param foreigners whether foreign collectives and persons may be nominated
 * @param criteria what counts, in order
 * @param opensOn the first day on which nominations are taken
 * @param closesOn the last one; at 17:00 the call closes
 * @param ceremonyOn when the certificates are expected to be handed over
 */
public record CallTerms(
    String code,
    LocalizedText programme,
    LocalDate from,
    LocalDate until,
    List<CallQuota> quotas,
    boolean foreigners,
    List<LocalizedText> criteria,
    LocalDate opensOn,
    LocalDate closesOn,
    Optional<LocalDate> ceremonyOn,
    DossierForm form) {
  public CallTerms {
    quotas = List.copyOf(quotas);
    criteria = List.copyOf(criteria);
  }

  /** The quota of that kind; empty when the call does not take it. */
  public Optional<CallQuota> quotaOf(RecipientKind kind) {
    return quotas.stream().filter(quota -> quota.kind() == kind).findFirst();
  }
}
