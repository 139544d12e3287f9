package org.gcmplan.workflow.internal;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.updates.UpdateId;

/** The few values that the process knows, each written and read here only. */
final class RouteVariables {
  /** Which way a gateway leads. */
  enum Outcome {
    ONWARD,
    RETURNED,
    REFUSED,
    /** The opinion is laid before its signer. */
    SIGN,
    /** The text is reviewed legally first. */
    LEGAL,
    /** Bodies are asked again; a dossier is checked once more. */
    AGAIN,
    /** Something is missing in a dossier. */
    SUPPLEMENT,
    /** There is nobody to be awarded. */
    NONE
  }

  private static final String OUTCOME = "outcome";
  static final String BODY = "body";
  static final String DEADLINE = "deadlineAt";

  private RouteVariables() {}

  static Map<String, Object> outcome(Outcome outcome) {
    return Map.of(OUTCOME, outcome.name());
  }

  /** The bodies are handed over once and not stored: the update knows them. */
  static Map<String, Object> consultation(
      Outcome outcome, List<BodyId> bodies, Instant reminder, Instant deadline) {
    List<String> asked = bodies.stream().map(BodyId::toString).toList();
    return Variables.createVariables()
        .putValue(OUTCOME, outcome.name())
        .putValue("reminderAt", Date.from(reminder))
        .putValue(DEADLINE, Date.from(deadline))
        .putValueTyped("bodies", Variables.objectValue(asked, true).create());
  }

  static Map<String, Object> deadline(Instant deadline) {
    return Map.of(DEADLINE, Date.from(deadline));
  }

  /** The body in whose review the execution is. */
  static String bodyOf(RuntimeService runtime, String execution) {
    return (String) runtime.getVariable(execution, BODY);
  }

  /** Another body answers from now on. */
  static void bodyIs(RuntimeService runtime, String execution, BodyId body) {
    runtime.setVariable(execution, BODY, body.toString());
  }

  static UpdateId updateOf(DelegateExecution execution) {
    return UpdateId.parse(execution.getProcessBusinessKey());
  }

  static BodyId bodyOf(DelegateExecution execution) {
    return BodyId.parse((String) execution.getVariable(BODY));
  }
}
