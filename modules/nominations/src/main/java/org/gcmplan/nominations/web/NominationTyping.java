package org.gcmplan.nominations.web;

import jakarta.faces.context.FacesContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.Problem;
import org.gcmplan.tasks.TaskCode;
import org.jspecify.annotations.Nullable;

/** What people type into forms of calls and nominations. */
final class NominationTyping {
  private NominationTyping() {}

  static String orEmpty(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  /** Empty for nothing typed; -1 for what is no number, which no rule takes. */
  static Optional<Integer> count(@Nullable String typed) {
    String bare = orEmpty(typed).strip();
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(bare.matches("[0-9]{1,6}") ? Integer.parseInt(bare) : -1);
  }

  static LocalDate day(@Nullable LocalDate typed, String field) {
    if (typed == null) {
      throw new BusinessRuleViolation(new Problem(field, "nominations.dayMissing"));
    }
    return typed;
  }

  /** The numbers of tasks, however they are set apart. */
  static List<TaskCode> tasks(String typed) {
    List<String> codes =
        Stream.of(typed.split("[;,\\s]+")).filter(code -> !code.isEmpty()).distinct().toList();
    codes.stream()
        .filter(code -> !TaskCode.isCode(code))
        .findFirst()
        .ifPresent(
            wrong -> {
              throw new BusinessRuleViolation(
                  new Problem("tasks", "nominations.notATask", wrong));
            });
    return codes.stream().map(TaskCode::new).toList();
  }

  static Language language() {
    return Language.of(
        FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage());
  }
}
