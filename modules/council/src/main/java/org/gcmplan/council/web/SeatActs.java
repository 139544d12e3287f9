package org.gcmplan.council.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.council.CouncilCatalogue;
import org.gcmplan.council.SittingGuest;
import org.gcmplan.council.Sittings;
import org.gcmplan.council.WrittenAuthority;
import org.gcmplan.documents.Upload;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** Who comes for whom, and who is invited. */
@Named
@RequestScoped
public class SeatActs {
  @Inject Sittings sittings;
  @Inject CouncilCatalogue councils;
  @Inject CurrentActor actor;
  @Inject RoomView view;
  @Inject RoomActs acts;

  private final Map<String, String> text = new HashMap<>();
  private @Nullable Part file;

  /** People who may come for somebody. */
  public List<Actor> people() {
    return councils.candidates(actor.get());
  }

  public String authorise() {
    Part sent = file;
    if (sent == null || sent.getSize() == 0) {
      throw new BusinessRuleViolation(new Problem("file", "documents.file.missing"));
    }
    try (InputStream content = sent.getInputStream()) {
      sittings.authorise(
          actor.get(),
          view.sitting(),
          new WrittenAuthority(
              CouncilTyping.account(text.get("member"), "member"),
              CouncilTyping.account(text.get("substitute"), "substitute"),
              typed("reference"),
              new Upload(sent.getSubmittedFileName(), "", content)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return acts.again("substituted");
  }

  public String takeBack(UUID member) {
    sittings.withdrawAuthority(actor.get(), view.sitting(), member);
    return acts.again("withdrawn");
  }

  public String invite() {
    Optional<UUID> account =
        typed("guestAccount").isEmpty()
            ? Optional.empty()
            : Optional.of(CouncilTyping.account(typed("guestAccount"), "guestAccount"));
    sittings.invite(
        actor.get(),
        view.sitting(),
        new SittingGuest(typed("guestName"), typed("guestFunction"), account));
    return acts.again("invited");
  }

  private String typed(String field) {
    return CouncilTyping.orEmpty(text.get(field));
  }

  public Map<String, String> getText() {
    return text;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
