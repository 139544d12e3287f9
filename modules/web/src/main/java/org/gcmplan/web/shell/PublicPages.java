package org.gcmplan.web.shell;

/** Which addresses are for everybody. The constraints in {@code web.xml} say the same. */
final class PublicPages {
  private PublicPages() {}

  static boolean include(String path) {
    return path.equals("/public") || path.startsWith("/public/");
  }
}
