package org.gcmplan.access.web;

import java.io.Serializable;

/** What is chosen for the hand-over of a person: to whom, and why. */
public class HandOverForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String from = "";
  private String to = "";
  private String reason = "";
  private String looked = "";

  /** What is chosen now has been looked at. */
  void look() {
    looked = chosen();
  }

  boolean isLookedAt() {
    return looked.equals(chosen());
  }

  private String chosen() {
    return from + " " + to;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
