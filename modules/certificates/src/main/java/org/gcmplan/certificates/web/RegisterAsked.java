package org.gcmplan.certificates.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.gcmplan.certificates.RegisterFilter;

/** What an address asks of the register. What nobody can read is left out. */
final class RegisterAsked {
  private RegisterAsked() {}

  static RegisterFilter of(HttpServletRequest request) {
    return new RegisterFilter(
        text(request, "name"),
        Optional.of(text(request, "year"))
            .filter(year -> year.matches("[12][0-9]{3}"))
            .map(Integer::valueOf),
        text(request, "programme"),
        Optional.empty(),
        Optional.of(text(request, "state"))
            .filter(state -> !state.isEmpty())
            .map("standing"::equals));
  }

  static String text(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "").strip();
  }
}
