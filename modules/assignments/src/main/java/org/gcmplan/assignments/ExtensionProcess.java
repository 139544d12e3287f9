package org.gcmplan.assignments;

/** The route of a request for a later due day. Answered by the workflow module. */
public interface ExtensionProcess {

  void asked(ExtensionId request);

  void decided(ExtensionId request);

  /** Its assignment ended before anybody decided. */
  void fellAway(ExtensionId request);
}
