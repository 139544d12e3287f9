package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.BodyReminded;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdatePublished;
import org.gcmplan.updates.UpdateRefused;
import org.gcmplan.updates.UpdateReturned;
import org.gcmplan.updates.UpdateRow;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.workflow.internal.Mailing.News;

/** Tells people by mail what happened to updates that concern them. */
@Dependent
class UpdateNews {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final Mailing mailing;
  private final UpdateCatalogue updates;
  private final BodiesToTell concerned;

  @Inject
  UpdateNews(Mailing mailing, UpdateCatalogue updates, BodiesToTell concerned) {
    this.mailing = mailing;
    this.updates = updates;
    this.concerned = concerned;
  }

  void reminded(@Observes BodyReminded event) {
    UpdateRow update = updates.label(event.update());
    String day = update.deadline().map(DAY::format).orElse("");
    String key = "reminder/" + event.update() + "/" + event.round() + "/" + event.body();
    mailing.tell(
        news("reminder", key, update, day, concerned.name(event.body())),
        Role.FOCAL_POINT,
        event.body());
  }

  void returned(@Observes UpdateReturned event) {
    UpdateRow update = updates.label(event.update());
    String key = "returned/" + event.update() + "/" + event.at();
    News news = news("returned", key, update, event.reason(), event.by().names());
    mailing.tell(news, Role.DRAFTER, update.draftedBy());
    if (event.to() == UpdateStatus.CONSOLIDATING) {
      mailing.tell(news, Role.STANDING_OFFICE, event.by().body());
    }
  }

  void refused(@Observes UpdateRefused event) {
    UpdateRow update = updates.label(event.update());
    String key = "refused/" + event.update();
    mailing.tell(
        news("refused", key, update, event.reason(), event.by().names()),
        Role.DRAFTER,
        update.draftedBy());
  }

  void published(@Observes UpdatePublished event) {
    UpdateRow update = updates.label(event.update());
    for (BodyId body : concerned.by(event.update())) {
      String key = "published/" + event.edition() + "/" + body;
      News news = news("published", key, update, event.edition().toString(), concerned.name(body));
      mailing.tell(news, Role.FOCAL_POINT, body);
      mailing.tell(news, Role.COORDINATOR, body);
    }
  }

  private static News news(
      String topic, String key, UpdateRow update, String detail, Object whoOrWhere) {
    return new News(
        topic,
        key,
        "/updates/decision.xhtml?update=" + update.id(),
        Mailing.named(update.reference(), update.title(), detail, whoOrWhere));
  }
}
