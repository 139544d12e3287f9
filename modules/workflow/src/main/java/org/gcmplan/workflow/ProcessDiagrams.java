package org.gcmplan.workflow;

import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.Subject;

/** Shows where a subject stands on its route. */
public interface ProcessDiagrams {

  /**
   * The diagram with the steps passed and the step at hand marked.
   *
   * @throws org.gcmplan.kernel.NotFound when the reader may not see the subject
   */
  ProcessDiagram of(Actor reader, Subject subject, Language language);
}
