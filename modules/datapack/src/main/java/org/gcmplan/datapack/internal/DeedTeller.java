package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import org.gcmplan.assignments.AssignmentAnswers;
import org.gcmplan.assignments.NoticeCatalogue;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.updates.AgreedWithComments;
import org.gcmplan.updates.MoreTime;
import org.gcmplan.updates.Opinions;
import org.gcmplan.updates.PrivateNotes;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.WrittenOpinion;
import org.gcmplan.updates.WrittenRemark;

/** Does again what bodies did with an update beside giving their opinions. */
@Dependent
class DeedTeller {
  private static final LocalTime DONE = LocalTime.of(15, 45);

  private final Opinions opinions;
  private final MoreTime time;
  private final PrivateNotes notes;
  private final NoticeCatalogue notices;
  private final AssignmentAnswers answers;
  private final StoryTime clock;

  @Inject
  DeedTeller(
      Opinions opinions,
      MoreTime time,
      PrivateNotes notes,
      NoticeCatalogue notices,
      AssignmentAnswers answers,
      StoryTime clock) {
    this.opinions = opinions;
    this.time = time;
    this.notes = notes;
    this.notices = notices;
    this.answers = answers;
    this.clock = clock;
  }

  void tell(List<Deed> deeds, UpdateId update, Cast cast) {
    deeds.forEach(deed -> clock.at(deed.day(), DONE, () -> tell(deed, update, cast)));
  }

  /** Bodies of the past have long accepted what an edition gave them. */
  void accept() {
    notices.underWay().forEach(notice -> answers.acceptAll(Actor.SYSTEM, notice.id()));
  }

  /** An opinion with what it remarks on single changes. */
  void give(Actor by, UpdateId update, WrittenOpinion opinion) {
    opinions.give(by, update, by.body(), opinion);
  }

  private void tell(Deed deed, UpdateId update, Cast cast) {
    Actor by = cast.anybodyOf(deed.body());
    switch (deed.kind()) {
      case HAND_UP -> opinions.handUp(by, update, deed.body(), commenting(deed.text()));
      case ASK_FOR_TIME ->
          time.ask(by, update, deed.body(), deed.until().orElseThrow(), deed.text().vi());
      case NOTE -> notes.write(by, update, deed.body(), deed.text().vi());
    }
  }

  private static WrittenOpinion commenting(LocalizedText text) {
    List<WrittenRemark> none = List.of();
    return new WrittenOpinion(new AgreedWithComments(LocalizedText.EMPTY, text), none);
  }
}
