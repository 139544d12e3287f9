package org.gcmplan.datapack.internal;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.access.AccountDirectory;
import org.gcmplan.assignments.AssignmentAnswers;
import org.gcmplan.assignments.NoticeCatalogue;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Grant;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.publication.Publication;
import org.gcmplan.updates.Approval;
import org.gcmplan.updates.Consolidation;
import org.gcmplan.updates.Consultation;
import org.gcmplan.updates.LegalReview;
import org.gcmplan.updates.MoreTime;
import org.gcmplan.updates.Opinions;
import org.gcmplan.updates.PlanUpdates;
import org.gcmplan.updates.PrivateNotes;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateRow;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.UpdateView;
import org.gcmplan.workflow.Deadlines;

/** Notes what the story teller does: when, what, and in whose name. */
final class RecordedActs {
  /** One call of a module. */
  record Done(LocalDate day, String act, String by) {}

  private static final UpdateId UPDATE = new UpdateId(new UUID(0, 1));

  private final List<Done> acts = new ArrayList<>();
  private final Story story;

  RecordedActs(Story story) {
    this.story = story;
  }

  List<Done> acts() {
    return acts;
  }

  StoryTeller teller() {
    return new StoryTeller(
        Doubles.answering(PlanUpdates.class, this::note),
        Doubles.answering(Consultation.class, this::note),
        Doubles.answering(Consolidation.class, this::note),
        Doubles.answering(LegalReview.class, this::note),
        Doubles.answering(Approval.class, this::note),
        Doubles.answering(Publication.class, this::note),
        Doubles.answering(
            UpdateCatalogue.class,
            (self, method, arguments) -> method.getName().equals("label") ? row() : seen()),
        new DeedTeller(
            Doubles.answering(Opinions.class, this::note),
            Doubles.answering(MoreTime.class, this::note),
            Doubles.answering(PrivateNotes.class, this::note),
            Doubles.answering(NoticeCatalogue.class, (self, method, none) -> List.of()),
            Doubles.answering(AssignmentAnswers.class, this::note),
            time()),
        time());
  }

  private static StoryTime time() {
    return new StoryTime(
        LoadedCountry.CLOCK, Doubles.answering(Deadlines.class, (self, method, none) -> null));
  }

  /** The people of the story with their rights. */
  AccountDirectory people() {
    return Doubles.answering(
        AccountDirectory.class, (self, method, arguments) -> actor((String) arguments[0]));
  }

  private Object note(Object self, Method method, Object[] arguments) {
    String by = ((Actor) arguments[0]).name();
    acts.add(new Done(LoadedCountry.CLOCK.today(), method.getName(), by));
    return method.getName().equals("draft") ? UPDATE : answer(method);
  }

  private static Object answer(Method method) {
    return method.getReturnType() == EditionNumber.class ? new EditionNumber(2) : null;
  }

  private Optional<Actor> actor(String userName) {
    return story.accounts().stream()
        .map(DemoAccount::facts)
        .filter(account -> account.userName().equals(userName))
        .findFirst()
        .map(
            account ->
                new Actor(
                    account.id(),
                    userName,
                    account.body(),
                    Set.of(new Grant(account.roles().iterator().next(), account.body()))));
  }

  private static UpdateRow row() {
    return new UpdateRow(
        UPDATE,
        "",
        null,
        null,
        UpdateStatus.AWAITING_APPROVAL,
        null,
        null,
        Optional.empty(),
        null,
        0,
        0);
  }

  private static UpdateView seen() {
    return new UpdateView(
        null, "", null, List.of(), List.of(), List.of(), List.of(), 1, Optional.empty(), 7);
  }
}
