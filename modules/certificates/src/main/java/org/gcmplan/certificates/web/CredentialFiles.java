package org.gcmplan.certificates.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gcmplan.certificates.AwardCredentials;

/**
 * What machines read, open to everybody: {@code /public/did.json}, {@code
 * /public/credentials/jwks.json}, {@code /public/credentials/status} and {@code
 * /public/credentials/<code>.jwt}.
 */
@WebServlet({"/public/did.json", "/public/credentials/*"})
public class CredentialFiles extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String CODE = "/[A-Za-z0-9_-]{22}\\.jwt";

  @Inject transient AwardCredentials credentials;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "/did.json" : request.getPathInfo();
    switch (path) {
      case "/did.json" -> send(response, "application/did+json", credentials.issuer());
      case "/jwks.json" -> send(response, "application/jwk-set+json", credentials.publicKeys());
      case "/status" -> send(response, "application/vc+jwt", credentials.statusList());
      default -> credential(path, response);
    }
  }

  private void credential(String path, HttpServletResponse response) throws IOException {
    Optional<String> found =
        path.matches(CODE) ? credentials.withCode(path.substring(1, 23)) : Optional.empty();
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Content-Disposition", "attachment; filename=\"bang-khen.jwt\"");
    send(response, "application/vc+jwt", found.get());
  }

  private static void send(HttpServletResponse response, String type, String text)
      throws IOException {
    response.setContentType(type);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-cache");
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
