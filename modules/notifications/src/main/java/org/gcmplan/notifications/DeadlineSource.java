package org.gcmplan.notifications;

import java.util.List;
import org.gcmplan.kernel.Actor;

/**
 * What people have open and due. Every module that gives people something to do until a day answers
 * one; digests, reminders and calendars ask them all.
 */
public interface DeadlineSource {

  /** The kind of the subjects it lists, such as {@code work-item}. */
  String kind();

  /** What is open for the person with the rights of this moment, the earliest first. */
  List<Deadline> of(Actor person);
}
