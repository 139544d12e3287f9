package org.gcmplan.updates.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.gcmplan.kernel.Language;
import org.gcmplan.updates.HistoryEntry;
import org.gcmplan.updates.Impact;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateView;

/** The page of one update: what changes, what bodies say, what can be done. */
@Named
@ViewScoped
public class DecisionView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Reading reading;

  private String update = "";
  private long version;
  private String show = "unified";
  private Language text = Language.VI;

  /** Notes the version that is seen: decisions count for that one only. */
  public void open() {
    version = content().version();
  }

  /** After an act of one's own that leaves one on the page. */
  void seeAgain() {
    reading.forget();
    open();
  }

  public UpdateView content() {
    return reading.view(id());
  }

  /** Why it was given back, refused or taken back, if that was the last word. */
  public List<HistoryEntry> reasons() {
    return LastWord.on(content());
  }

  public List<HistoryEntry> history() {
    return LastWord.newestFirst(content());
  }

  public Impact impact() {
    return reading.impact(id());
  }

  public UpdateId id() {
    return UpdateId.parse(update);
  }

  public long version() {
    return version;
  }

  /** How the redline is shown: unified, split, or only what comes out. */
  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = show;
  }

  /** The language of the text compared. */
  public Language getText() {
    return text;
  }

  public void setText(Language text) {
    this.text = text;
  }

  public String getUpdate() {
    return update;
  }

  public void setUpdate(String update) {
    this.update = Typed.orEmpty(update);
  }
}
