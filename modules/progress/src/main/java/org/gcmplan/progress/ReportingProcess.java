package org.gcmplan.progress;

import java.util.List;
import org.gcmplan.kernel.BodyId;

/** The route of rounds and duties. Declared here, answered by the module that runs processes. */
public interface ReportingProcess {

  void roundOpened(RoundId round, RoundMoments moments);

  void roundClosed(RoundId round);

  /** A body owes reports. */
  void dutyOpened(DutyId duty);

  /** All that a body owes was sent; these bodies have to look. */
  void reported(DutyId duty, List<BodyId> reviewers);

  /** The round closed before all was sent; these bodies have to look at what was. */
  void closedOver(DutyId duty, List<BodyId> reviewers);

  /** A body has looked at all that lay with it; some of it may have been sent back. */
  void reviewed(DutyId duty, BodyId reviewer, boolean sentBack);

  /** All that a body had sent back lies with it again. */
  void amended(DutyId duty, BodyId reviewer);

  /** A body may report although its round is closed. */
  void reopened(DutyId duty);
}
