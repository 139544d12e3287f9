package org.gcmplan.updates;

/** What can be done with an update from its page. */
public enum UpdateAction {
  REVISE,
  REBASE,
  SUBMIT,
  DISCARD,
  WITHDRAW,
  OPEN_CONSULTATION,
  RETURN_INCOMPLETE,
  GIVE_OPINION,
  ANSWER,
  RETURN_TO_DRAFTER,
  SUBMIT_FOR_APPROVAL,
  APPROVE,
  RETURN_FOR_REVISION,
  REFUSE,
  PUBLISH,
  RETURN_FROM_PUBLICATION
}
