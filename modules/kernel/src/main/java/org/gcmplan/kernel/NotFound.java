package org.gcmplan.kernel;

/** Nothing of that kind has this id, or the actor may not know that it exists. */
public class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotFound(String kind, Object id) {
    super("No " + kind + " " + id);
  }
}
