package org.gcmplan.web.shell;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Where a person goes after signing in: to the page asked for, never out of this application;
 * without one, to the front door, which leads on to where their work is.
 */
final class Destination {
  private static final String SIGN_IN = "/login.xhtml";

  private Destination() {}

  /** The page that was asked for when the sign-in page came instead. */
  static String wanted(HttpServletRequest request) {
    String here = Address.of(request).without("lang").without("done").toString();
    boolean asked = !here.startsWith(request.getContextPath() + SIGN_IN);
    String given = request.getParameter("to");
    return asked ? here : given == null ? "" : given;
  }

  static boolean isFrontDoor(HttpServletRequest request) {
    return Address.of(request).isPath(request.getContextPath() + "/");
  }

  static String within(String contextPath, String wanted) {
    String inside = contextPath + "/";
    return isWithin(inside, wanted) ? wanted : inside;
  }

  private static boolean isWithin(String inside, String wanted) {
    boolean plain = wanted.chars().noneMatch(each -> each <= ' ' || each == '\\');
    boolean leavesHost = wanted.startsWith("//") || wanted.contains("/sign-out");
    return plain && !leavesHost && wanted.startsWith(inside) && wanted.length() > inside.length();
  }
}
