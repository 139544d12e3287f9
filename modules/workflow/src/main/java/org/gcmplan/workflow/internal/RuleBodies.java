package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.access.Body;
import org.gcmplan.access.BodyDirectory;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;

/** The bodies that tables of rules name by code; a code means something only on a day. */
@Dependent
class RuleBodies {
  private final BodyDirectory directory;

  @Inject
  RuleBodies(BodyDirectory directory) {
    this.directory = directory;
  }

  Optional<BodyId> find(String code, LocalDate day) {
    return body(code, day).map(Body::id);
  }

  /** The name; for a code that nobody holds the code itself, so that nothing is hidden. */
  LocalizedText name(String code, LocalDate day) {
    return body(code, day).map(Body::name).orElseGet(() -> new LocalizedText(code, code));
  }

  private Optional<Body> body(String code, LocalDate day) {
    return directory.inForceOn(day).stream().filter(body -> body.code().equals(code)).findFirst();
  }
}
