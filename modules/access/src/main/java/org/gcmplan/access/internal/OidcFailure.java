package org.gcmplan.access.internal;

/** The outside provider did not prove what it should. Said in the log, never to the browser. */
class OidcFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OidcFailure(String what) {
    super(what);
  }

  OidcFailure(String what, Throwable cause) {
    super(what, cause);
  }
}
