package org.gcmplan.updates;

import java.util.List;
import org.gcmplan.kernel.BodyId;

/**
 * How opinions on an update are asked for.
 *
 * @param consulted who must be asked; leaving one out needs a reason, others may be added
 * @param period from the request to the last day for an answer
 * @param reminder how long before the last day a silent body is reminded
 * @param silenceIsConsent whether silence at the deadline counts as agreement; else it is no answer
 * @param quorumPercent how many of a hundred bodies asked must have answered, or be deemed to
 * @param renewsStaleOpinions whether an opinion on an older text must be given anew
 */
public record ConsultationTerms(
    List<BodyId> consulted,
    Period period,
    Period reminder,
    boolean silenceIsConsent,
    int quorumPercent,
    boolean renewsStaleOpinions) {
  public ConsultationTerms {
    consulted = List.copyOf(consulted);
  }
}
