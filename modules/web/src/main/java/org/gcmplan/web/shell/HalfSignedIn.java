package org.gcmplan.web.shell;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whose password was right while the code is still to come. Forgotten after five minutes. */
@SessionScoped
class HalfSignedIn implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private String userName = "";
  private Instant until = Instant.EPOCH;

  void begin(String name, Instant now) {
    userName = name;
    until = now.plus(PATIENCE);
  }

  void end() {
    userName = "";
  }

  Optional<String> person(Instant now) {
    return userName.isEmpty() || now.isAfter(until) ? Optional.empty() : Optional.of(userName);
  }
}
