package org.gcmplan.web.shell;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import java.util.List;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.NotFound;
import org.primefaces.csp.CspException;

/** What really happened, under the wrappings of Faces, EL, CDI and the transaction. */
final class Causes {
  private static final int DEEPEST = 20;
  private static final List<Class<? extends Throwable>> TELLING =
      List.of(
          BusinessRuleViolation.class,
          NotFound.class,
          OptimisticLockException.class,
          ViewExpiredException.class,
          CspException.class);

  private Causes() {}

  /** The page that was posted is not one that this session was given, or not any more. */
  static boolean isUnknownPage(Throwable cause) {
    return cause instanceof ViewExpiredException || cause instanceof CspException;
  }

  /** A form with a file came without its parts, or with parts that nobody can take apart. */
  static boolean isUnreadable(Throwable cause) {
    Throwable each = cause;
    for (int depth = 0; each instanceof FacesException && depth < DEEPEST; depth++) {
      each = each.getCause();
    }
    return each instanceof ServletException;
  }

  /** The first cause with a meaning for the user; the outermost exception if there is none. */
  static Throwable of(Throwable thrown) {
    Throwable each = thrown;
    for (int depth = 0; each != null && depth < DEEPEST; depth++) {
      if (isTelling(each)) {
        return each;
      }
      each = each.getCause();
    }
    return thrown;
  }

  /** Whether it says what the user can mend. */
  static boolean isTelling(Throwable thrown) {
    return TELLING.stream().anyMatch(kind -> kind.isInstance(thrown));
  }
}
