package org.gcmplan.web.shell;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Named in {@code faces-config.xml}. */
public class RefusalsFactory extends ExceptionHandlerFactory {

  public RefusalsFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Refusals(getWrapped().getExceptionHandler());
  }
}
