package org.gcmplan.assignments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;

/**
 * A due day moves only by a formal request of the body and a decision of the assigning body, both
 * with reasons; the original day stays visible. The deadline in the plan itself is changed by an
 * edition only.
 */
public interface DueExtensions {

  /**
   * Asks for a later day. Needs COORDINATOR for the body.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when the day is not later or too late, the
   *     occurrence is done, another request is open, or it is the lead's share of a task whose
   *     deadline stands in the plan
   */
  ExtensionId request(Actor by, OccurrenceId occurrence, LocalDate wanted, String reason);

  /** The latest day that may be asked for now; empty where no request may be made. */
  Optional<LocalDate> latest(OccurrenceId occurrence);

  /** Grants it: the due day moves. */
  void grant(Actor by, ExtensionId request, String reason);

  void decline(Actor by, ExtensionId request, String reason);

  Optional<ExtensionRequest> find(ExtensionId request);

  /** The request, empty too for who may not read what its body and the assigner write. */
  Optional<ExtensionRequest> find(Actor reader, ExtensionId request);

  /** All requests for an assignment, in turn, as far as the reader may read them. */
  List<ExtensionRequest> of(Actor reader, AssignmentId assignment);

  /** Those that wait for the decision of an assigning body. */
  List<ExtensionRequest> toDecide(BodyId assigner);

  /** All that wait. */
  List<ExtensionRequest> open();
}
