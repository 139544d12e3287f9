package org.gcmplan.assignments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentReplies;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.RoleHolders;
import org.gcmplan.localities.LocalityDirectory;
import org.jspecify.annotations.Nullable;

/** For which bodies the reader coordinates or decides, and which bodies there are. */
@Named
@RequestScoped
public class CoordinatedBodies {
  @Inject CurrentActor actor;
  @Inject RoleHolders holders;
  @Inject AssignmentReplies replies;
  @Inject AgencyDirectory agencies;
  @Inject LocalityDirectory localities;
  @Inject PlanClock clock;
  private @Nullable Set<BodyId> decided;
  private @Nullable Set<BodyId> coordinated;

  public List<BodyId> getMine() {
    return actor.get().rights().stream()
        .filter(grant -> grant.role() == Role.COORDINATOR)
        .map(Grant::body)
        .sorted(java.util.Comparator.comparing(body -> !body.equals(actor.get().body())))
        .toList();
  }

  /** Bodies for which the reader replies and decides about what they gave. */
  public Set<BodyId> getDecided() {
    if (decided == null) {
      decided =
          actor.get().rights().stream()
              .filter(grant -> grant.role() == replies.deciderAt(grant.body()))
              .map(Grant::body)
              .collect(Collectors.toSet());
    }
    return decided;
  }

  /** The body of the address, or the reader's. */
  public BodyId chosen(String text) {
    return text.matches("(AGENCY|LOCALITY):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? BodyId.parse(text)
        : getMine().stream().findFirst().orElseGet(() -> actor.get().body());
  }

  public boolean answersFor(BodyId body) {
    return actor.get().holds(Role.COORDINATOR, body);
  }

  public boolean decides(Assignment assignment) {
    return getDecided().contains(assignment.assignedBy());
  }

  /** Whether nobody would find the body's work at its desk. */
  public boolean isWithoutCoordinator(BodyId body) {
    if (coordinated == null) {
      coordinated = holders.bodiesWith(Role.COORDINATOR);
    }
    return !coordinated.contains(body);
  }

  /** Every body that a task could be given to. */
  public List<SelectItem> choices(Language language) {
    LocalDate today = clock.today();
    return Stream.concat(
            agencies.inForceOn(today).stream()
                .map(each -> item(each.id().body(), each.name().in(language))),
            localities.inForceOn(today).stream()
                .map(each -> item(each.id().body(), each.designation().fullName().in(language))))
        .toList();
  }

  /** The body that was picked among them. */
  public BodyId picked(@Nullable String other) {
    if (other == null || other.isEmpty()) {
      throw new BusinessRuleViolation(new Problem("other", "assignments.otherMissing"));
    }
    return BodyId.parse(other);
  }

  private static SelectItem item(BodyId body, String name) {
    return new SelectItem(body.toString(), name);
  }
}
