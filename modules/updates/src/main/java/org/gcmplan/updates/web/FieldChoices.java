package org.gcmplan.updates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.kernel.Folded;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.objectives.GuidingPrinciple;
import org.gcmplan.objectives.Objective;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.Recurrence;
import org.gcmplan.tasks.Scope;
import org.gcmplan.tasks.TaskField;

/** What can be chosen for a field of a task. */
@Named
@RequestScoped
public class FieldChoices {
  @Inject AgencyDirectory agencies;
  @Inject LocalityDirectory localities;
  @Inject PlanFrameCatalogue frame;
  @Inject Wording wording;
  @Inject PlanClock clock;

  /** The choices in force, and before them what is chosen already and has ended since. */
  public List<SelectItem> of(ChangeForm change, Language language) {
    TaskField field = change.field().orElseThrow();
    List<String> inForce = inForce(field);
    return Stream.concat(
            Stream.concat(change.base().parts().stream(), change.getParts().stream())
                .filter(part -> !inForce.contains(part))
                .distinct(),
            inForce.stream())
        .map(key -> new SelectItem(key, label(field, key, language)))
        .toList();
  }

  private List<String> inForce(TaskField field) {
    return switch (field) {
      case LEAD, COOPERATING -> keys(agencies.inForceOn(clock.today()), each -> each.id().value());
      case LOCALITIES -> keys(localities.inForceOn(clock.today()), each -> each.id().value());
      case OBJECTIVES -> keys(frame.objectives(), Objective::number);
      case PRINCIPLES -> keys(frame.principles(), GuidingPrinciple::number);
      case SCOPE -> keys(List.of(Scope.values()), Scope::name);
      case RECURRENCE -> keys(List.of(Recurrence.values()), Recurrence::name);
      default -> List.of();
    };
  }

  private static <T> List<String> keys(List<T> all, Function<T, Object> key) {
    return all.stream().map(key).map(Object::toString).toList();
  }

  private String label(TaskField field, String key, Language language) {
    String words = wording.words(field, FieldValue.of(key), language);
    return switch (field) {
      case OBJECTIVES -> key + ". " + titleOf(Integer.parseInt(key)).in(language);
      case PRINCIPLES -> key + ". " + nameOf(Integer.parseInt(key)).in(language);
      default -> words;
    };
  }

  private LocalizedText titleOf(int objective) {
    return frame.objectives().stream()
        .filter(each -> each.number() == objective)
        .map(Objective::title)
        .findFirst()
        .orElse(LocalizedText.EMPTY);
  }

  private LocalizedText nameOf(int principle) {
    return frame.principles().stream()
        .filter(each -> each.number() == principle)
        .map(GuidingPrinciple::name)
        .findFirst()
        .orElse(LocalizedText.EMPTY);
  }

  public String agency(String key, Language language) {
    return wording.words(TaskField.LEAD, FieldValue.of(key), language);
  }

  /** The bodies in force whose name or abbreviation holds what was typed, as ids. */
  public List<String> agencies(String typed) {
    return agencies.inForceOn(clock.today()).stream()
        .filter(
            agency ->
                Folded.of(agency.code() + " " + agency.name().vi() + " " + agency.name().en())
                    .contains(Folded.of(typed)))
        .map(agency -> agency.id().value().toString())
        .toList();
  }
}
