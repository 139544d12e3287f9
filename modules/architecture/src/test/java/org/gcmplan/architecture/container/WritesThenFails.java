package org.gcmplan.architecture.container;

import jakarta.enterprise.inject.spi.CDI;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A service task that fails after it has written. */
public class WritesThenFails implements JavaDelegate {

  @Override
  public void execute(DelegateExecution execution) {
    CDI.current().select(Notebook.class).get().write("before the failure");
    throw new IllegalStateException("The step fails after it wrote");
  }
}
