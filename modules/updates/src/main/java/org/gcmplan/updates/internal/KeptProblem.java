package org.gcmplan.updates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Problem;

/** Why an act could not be carried out, in columns: the first problem with what it names. */
@Embeddable
class KeptProblem {
  private static final String BETWEEN = "\u001f";
  private static final int LONGEST = 2000;

  @Column(name = "problem_key")
  private String key = "";

  @Column(name = "problem_vi")
  private String namedVi = "";

  @Column(name = "problem_en")
  private String namedEn = "";

  void write(Problem problem) {
    key = problem.key();
    namedVi = named(problem, Language.VI);
    namedEn = named(problem, Language.EN);
  }

  List<Problem> read() {
    return key.isEmpty() ? List.of() : List.of(new Problem("", key, args()));
  }

  private List<Object> args() {
    if (namedVi.isEmpty()) {
      return List.of();
    }
    String[] vi = namedVi.split(BETWEEN, -1);
    String[] en = namedEn.split(BETWEEN, -1);
    return new ArrayList<>(
        IntStream.range(0, Math.min(vi.length, en.length))
            .mapToObj(each -> new LocalizedText(vi[each], en[each]))
            .toList());
  }

  private static String named(Problem problem, Language language) {
    String all =
        problem.args().stream()
            .map(arg -> arg instanceof LocalizedText text ? text.in(language) : arg.toString())
            .collect(Collectors.joining(BETWEEN));
    return all.substring(0, Math.min(LONGEST, all.length()));
  }
}
