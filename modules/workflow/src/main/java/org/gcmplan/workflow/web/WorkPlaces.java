package org.gcmplan.workflow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.gcmplan.kernel.Subject;
import org.gcmplan.workflow.WorkPlace;

/** The pages of what processes are about, for lists that name it. */
@Named
@RequestScoped
public class WorkPlaces {
  public WorkPlace of(Subject subject) {
    return WorkPlace.of(subject);
  }
}
