package org.gcmplan.certificates.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gcmplan.certificates.RegisterFilter;
import org.gcmplan.kernel.BodyId;

/** What an address asks of the register. What nobody can read is left out. */
final class RegisterAsked {
  private static final Pattern BODY =
      Pattern.compile("(AGENCY|LOCALITY):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private RegisterAsked() {}

  static RegisterFilter of(HttpServletRequest request) {
    return new RegisterFilter(
        text(request, "name"),
        Optional.of(text(request, "year"))
            .filter(year -> year.matches("[12][0-9]{3}"))
            .map(Integer::valueOf),
        text(request, "programme"),
        Optional.of(text(request, "body")).filter(BODY.asMatchPredicate()).map(BodyId::parse),
        Optional.of(text(request, "state"))
            .filter(state -> !state.isEmpty())
            .map("standing"::equals));
  }

  static String text(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "").strip();
  }
}
