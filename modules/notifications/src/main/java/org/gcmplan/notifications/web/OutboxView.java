package org.gcmplan.notifications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.notifications.Dispatch;
import org.gcmplan.notifications.LetterRow;
import org.gcmplan.notifications.LetterState;

/** Outgoing mail. Its address is its state. */
@Named
@RequestScoped
public class OutboxView {
  private static final int PAGE = 50;

  @Inject Dispatch dispatch;
  @Inject CurrentActor reader;

  private String state = "";
  private int page = 1;

  public List<LetterRow> getLetters() {
    return dispatch.letters(reader.get(), wanted(), (page - 1) * PAGE, PAGE);
  }

  public boolean isMore() {
    return !dispatch.letters(reader.get(), wanted(), page * PAGE, 1).isEmpty();
  }

  public int count(LetterState of) {
    return dispatch.counts(reader.get()).get(of);
  }

  public boolean isSwitchedOn() {
    return dispatch.isSwitchedOn();
  }

  public String retry(UUID letter) {
    dispatch.retry(reader.get(), letter);
    return "/notifications/outbox.xhtml?faces-redirect=true&done=notifications.done.retried";
  }

  public LetterState[] states() {
    return LetterState.values();
  }

  /** The key of a fault of our own, or what the mail server said. */
  public boolean isOurs(LetterRow letter) {
    return letter.fault().startsWith("notifications.");
  }

  private Optional<LetterState> wanted() {
    return Stream.of(LetterState.values()).filter(each -> each.name().equals(state)).findFirst();
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state == null ? "" : state;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(1, page);
  }
}
