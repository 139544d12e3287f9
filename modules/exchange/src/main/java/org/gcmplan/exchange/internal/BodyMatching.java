package org.gcmplan.exchange.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.kernel.Folded;
import org.gcmplan.tasks.TaskField;

/**
 * Finds the body that a cell means: by id, by code with a day («BNV@2025-03-01»), as an export
 * wrote it («BNG – Bộ Ngoại giao»), by code, or by name. Whatever could be two is asked about.
 */
@Dependent
class BodyMatching {
  private final KnownBodies bodies;

  @Inject
  BodyMatching(KnownBodies bodies) {
    this.bodies = bodies;
  }

  /**
   * The body's id, or empty with a complaint.
   *
   * @param day of the edition that the row was taken from
   */
  Optional<String> find(TaskField field, String words, LocalDate day, FileRow row) {
    String key = TaskColumns.keys(field).get(0);
    List<NamedBody> found = candidates(field, words, day);
    if (found.size() == 1) {
      return Optional.of(found.get(0).id());
    }
    if (found.isEmpty()) {
      row.complain(key, "exchange.body.unknown", words);
    } else {
      row.complain(
          key, "exchange.body.ambiguous", words, found.stream().map(NamedBody::described).toList());
    }
    return Optional.empty();
  }

  private List<NamedBody> candidates(TaskField field, String words, LocalDate day) {
    int at = words.indexOf('@');
    if (at > 0) {
      return CellValue.day(words.substring(at + 1).strip())
          .map(when -> bodies.withCode(field, words.substring(0, at).strip(), when))
          .orElse(List.of());
    }
    List<NamedBody> known = bodies.knownOn(field, day);
    return Stream.<java.util.function.Predicate<NamedBody>>of(
            body -> body.id().equals(words),
            body -> body.isWritten(words),
            body -> body.code().equalsIgnoreCase(words))
        .map(test -> known.stream().filter(test).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElseGet(() -> named(known, words));
  }

  /** By name the living come first: who writes «Tuyên Quang» today means the one of today. */
  private static List<NamedBody> named(List<NamedBody> known, String words) {
    String name = bare(words);
    List<NamedBody> all = known.stream().filter(body -> body.isCalled(name)).toList();
    List<NamedBody> living = all.stream().filter(NamedBody::isInForce).toList();
    return living.isEmpty() ? all : living;
  }

  /** A name without what people put before it, and without its code. */
  static String bare(String words) {
    int dash = words.indexOf(BodyWords.DASH);
    String name = Folded.of(dash > 0 ? words.substring(dash + BodyWords.DASH.length()) : words);
    return name.replaceAll("\\s+", " ")
        .replaceFirst("^(uy ban nhan dan|ubnd|people’s committee of|people's committee of) ", "")
        .replaceFirst("^(thanh pho|tp\\.?|tinh|bo|ministry of) ?", "")
        .replaceFirst(" (province|city)$", "")
        .strip();
  }
}
