package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gcmplan.access.AccountDirectory;
import org.gcmplan.access.AccountRow;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.Role;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.updates.ApproverRank;

/** Whom a table names must exist, and somebody must hold the role that it calls upon. */
@Dependent
class RuleHolders {
  private final RuleBodies bodies;
  private final AccountDirectory accounts;
  private final PlanFrameCatalogue frame;

  @Inject
  RuleHolders(RuleBodies bodies, AccountDirectory accounts, PlanFrameCatalogue frame) {
    this.bodies = bodies;
    this.accounts = accounts;
    this.frame = frame;
  }

  /** Bodies that nobody knows on that day. */
  List<Problem> strangers(RuleTable table, LocalDate day) {
    List<Problem> problems = new ArrayList<>();
    for (RuleRow row : table.rows()) {
      for (int place = 0; place < row.cells().size(); place++) {
        table.columns().outputs().get(place).bodies(row.cells().get(place)).stream()
            .filter(code -> bodies.find(code, day).isEmpty())
            .map(code -> new Problem("file", "workflow.rules.unknownBody", row.number(), code, day))
            .forEach(problems::add);
      }
    }
    return problems;
  }

  /** Rows that call upon a role which nobody holds. */
  List<Problem> vacancies(RuleTable table, LocalDate day) {
    List<Grant> held =
        accounts.all(Actor.SYSTEM).stream()
            .filter(account -> !account.closed())
            .map(AccountRow::grants)
            .flatMap(grants -> grants.stream())
            .toList();
    List<Problem> problems = new ArrayList<>();
    for (RuleRow row : table.rows()) {
      String first = row.cells().get(0);
      switch (table.name()) {
        case APPROVAL -> ofApprover(row, UnaryTest.unquoted(first), held).ifPresent(problems::add);
        case LEGAL_REVIEW -> ofReviewer(row, first, held, day).ifPresent(problems::add);
        default -> {}
      }
    }
    return problems;
  }

  private Optional<Problem> ofApprover(RuleRow row, String word, List<Grant> held) {
    ApproverRank needed = ApproverRank.valueOf(word);
    boolean somebody =
        Arrays.stream(ApproverRank.values())
            .filter(rank -> rank == needed || (rank.compareTo(needed) > 0 && !rank.isOutside()))
            .anyMatch(rank -> held.contains(new Grant(rank.role(), coordinator())));
    return somebody
        ? Optional.empty()
        : Optional.of(new Problem("file", "workflow.rules.nobodyApproves", row.number()));
  }

  private Optional<Problem> ofReviewer(RuleRow row, String cell, List<Grant> held, LocalDate day) {
    String word = UnaryTest.unquoted(cell);
    if (word.equals("NONE")) {
      return Optional.empty();
    }
    Optional<BodyId> body =
        word.equals("COORDINATOR") ? Optional.of(coordinator()) : bodies.find(word, day);
    return body.filter(known -> !held.contains(new Grant(Role.LEGAL_REVIEWER, known)))
        .map(known -> new Problem("file", "workflow.rules.nobodyReviews", row.number()));
  }

  private BodyId coordinator() {
    return frame.plan().map(Plan::coordinator).orElseThrow();
  }
}
