package org.gcmplan.kernel;

/** The actor lacks the right. Shown as a plain refusal that names the missing role. */
public class NotAllowed extends BusinessRuleViolation {
  private static final long serialVersionUID = 1L;

  public NotAllowed(Role missing) {
    super(new Problem("", "kernel.notAllowed." + missing.name()));
  }

  /** A refusal with a key of its own, where no single role would help. */
  public NotAllowed(String key, Object... args) {
    super(new Problem("", key, args));
  }
}
