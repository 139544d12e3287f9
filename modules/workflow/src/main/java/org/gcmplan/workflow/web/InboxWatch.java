package org.gcmplan.workflow.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Grant;

/** Who on this node looks at an inbox, by the rights that decide what is in it. */
@ApplicationScoped
public class InboxWatch {
  private final Map<Grant, Set<UUID>> watchers = new ConcurrentHashMap<>();

  void watch(Actor reader) {
    reader
        .rights()
        .forEach(
            grant ->
                watchers
                    .computeIfAbsent(grant, right -> ConcurrentHashMap.newKeySet())
                    .add(reader.account()));
  }

  Set<UUID> watching(Grant grant) {
    return Set.copyOf(watchers.getOrDefault(grant, Set.of()));
  }
}
