package org.gcmplan.workflow.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.gcmplan.workflow.RuleTableVersion;

/** How versions of tables are shown: a tone beside the word, never colour alone. */
@Named("ruleLooks")
@ApplicationScoped
public class RuleLooks {

  public String tone(RuleTableVersion.State state) {
    return switch (state) {
      case PROPOSED -> "wait";
      case AHEAD -> "info";
      case IN_FORCE -> "ok";
      case REPLACED, WITHDRAWN -> "mute";
    };
  }
}
