package org.gcmplan.nominations.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;
import org.gcmplan.nominations.CallQuota;
import org.gcmplan.nominations.CallTerms;

/** What is wrong with the terms of a call. */
final class CallRules {
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,19}");

  private CallRules() {}

  static void check(CallTerms terms) {
    List<Problem> problems = new ArrayList<>();
    if (!CODE.matcher(terms.code().strip()).matches()) {
      problems.add(new Problem("code", "nominations.call.codeForm"));
    }
    if (terms.programme().vi().isEmpty()) {
      problems.add(new Problem("nameVi", "nominations.words.missing"));
    }
    if (Stream.of(terms.programme().vi(), terms.programme().en()).anyMatch(t -> t.length() > 500)) {
      problems.add(new Problem("nameVi", "nominations.words.tooLong", "> 500", 500));
    }
    if (terms.quotas().isEmpty()) {
      problems.add(new Problem("kinds", "nominations.call.noKind"));
    }
    if (terms.quotas().stream().anyMatch(CallRules::unsound)) {
      problems.add(new Problem("kinds", "nominations.call.quotaUnsound"));
    }
    if (terms.criteria().isEmpty()) {
      problems.add(new Problem("criteriaVi", "nominations.call.noCriteria"));
    }
    if (terms.criteria().stream().anyMatch(c -> c.vi().length() > 1000 || c.en().length() > 1000)) {
      problems.add(new Problem("criteriaVi", "nominations.words.tooLong", "> 1000", 1000));
    }
    days(terms, problems);
    BusinessRuleViolation.throwIfAny(problems);
  }

  private static void days(CallTerms terms, List<Problem> problems) {
    if (terms.until().isBefore(terms.from())) {
      problems.add(new Problem("until", "nominations.call.periodBackwards"));
    }
    if (terms.closesOn().isBefore(terms.opensOn())) {
      problems.add(new Problem("closesOn", "nominations.call.closesBeforeOpening"));
    }
    if (terms.ceremonyOn().filter(day -> !day.isAfter(terms.closesOn())).isPresent()) {
      problems.add(new Problem("ceremonyOn", "nominations.call.ceremonyBeforeClosing"));
    }
  }

  private static boolean unsound(CallQuota quota) {
    boolean backwards =
        quota.total().isPresent()
            && quota.perBody().isPresent()
            && quota.perBody().get() > quota.total().get();
    return backwards
        || Stream.of(quota.total(), quota.perBody())
            .flatMap(Optional::stream)
            .anyMatch(count -> count < 1 || count > 10_000);
  }
}
