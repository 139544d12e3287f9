package org.gcmplan.web.shell;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;
import org.gcmplan.access.OutsideAttempt;
import org.jspecify.annotations.Nullable;

/** The sign-in that the browser of this session has begun at the outside provider; good for one. */
@SessionScoped
class OutsideVisit implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable OutsideAttempt attempt;

  void begin(OutsideAttempt fresh) {
    attempt = fresh;
  }

  Optional<OutsideAttempt> take() {
    var taken = Optional.ofNullable(attempt);
    attempt = null;
    return taken;
  }
}
