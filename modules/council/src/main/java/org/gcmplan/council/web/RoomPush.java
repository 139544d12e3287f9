package org.gcmplan.council.web;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import org.gcmplan.kernel.DomainEvent;

/**
 * Tells open council rooms that something has happened in theirs; what, they ask for with their
 * reader's own rights. Rooms listen under the id of their sitting.
 */
@Dependent
public class RoomPush {
  private static final String SITTING = "council-sitting";

  @Inject
  @Push(channel = "council")
  PushContext channel;

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
    if (event.subject().kind().equals(SITTING)) {
      channel.send("changed", event.subject().id());
    }
  }
}
