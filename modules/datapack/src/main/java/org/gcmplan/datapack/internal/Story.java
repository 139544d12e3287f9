package org.gcmplan.datapack.internal;

import java.util.List;
import java.util.stream.Stream;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.UpdateStatus;

/** The demonstration: its people, and its updates in the order in which they were drafted. */
record Story(
    List<DemoAccount> accounts, List<Tale> tales, List<AssignmentDeed> assignments) {
  Story {
    accounts = List.copyOf(accounts);
    tales = List.copyOf(tales);
    assignments = List.copyOf(assignments);
  }

  /**
   * Reads the files of the demonstration as they are told on that day.
   *
   * @throws org.gcmplan.datapack.DataPackRefused naming every error
   */
  static Story read(PackFolder files, CountryPack pack, StoryDays days) {
    Findings findings = pack.findings();
    PackFolder told = files.told(days);
    List<DemoAccount> accounts = DemoAccountTable.read(told, pack.codes(), findings);
    List<Tale> tales = new TaleTable(told, pack.codes(), days, findings).tales();
    List<AssignmentDeed> assignments =
        AssignmentDeedTable.read(told, pack.codes(), days, findings);
    Story story = new Story(accounts, tales, assignments);
    findings.refuseIfAny();
    tales.forEach(tale -> story.refuseWithoutActors(tale, findings));
    findings.refuseIfAny();
    return story;
  }

  private void refuseWithoutActors(Tale tale, Findings findings) {
    refuseWithout(Role.DRAFTER, Stream.of(tale.draftedBy()), tale, findings);
    if (tale.reaches(UpdateStatus.IN_REVIEW)) {
      refuseWithout(Role.FOCAL_POINT, tale.consulted().stream(), tale, findings);
    }
  }

  private void refuseWithout(Role role, Stream<BodyId> bodies, Tale tale, Findings findings) {
    bodies
        .filter(body -> accounts.stream().noneMatch(account -> account.holds(role, body)))
        .forEach(
            body ->
                findings.add(
                    DemoAccountTable.FILE,
                    0,
                    "roles",
                    tale.reference() + " needs a " + role + " of " + body + "; add an account"));
  }
}
