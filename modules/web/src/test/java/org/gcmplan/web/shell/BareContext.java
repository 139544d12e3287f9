package org.gcmplan.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;

/** Where an expression is resolved, with nothing in it: what asks for more fails. */
final class BareContext extends ELContext {
  @Override
  public ELResolver getELResolver() {
    throw new UnsupportedOperationException();
  }

  @Override
  public FunctionMapper getFunctionMapper() {
    throw new UnsupportedOperationException();
  }

  @Override
  public VariableMapper getVariableMapper() {
    throw new UnsupportedOperationException();
  }
}
