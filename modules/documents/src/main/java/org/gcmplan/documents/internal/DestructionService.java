package org.gcmplan.documents.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.gcmplan.documents.FileDestruction;
import org.gcmplan.documents.FilesDestroyed;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Subject;

@ApplicationScoped
@Transactional
class DestructionService implements FileDestruction {
  private final AttachmentRepository files;
  private final RenditionRepository renditions;
  private final FileStore store;
  private final Owners owners;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  DestructionService(
      AttachmentRepository files,
      RenditionRepository renditions,
      FileStore store,
      Owners owners,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.files = files;
    this.renditions = renditions;
    this.store = store;
    this.owners = owners;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public int destroy(Actor by, Subject owner) {
    if (!owners.of(owner).mayDestroy(by, owner.id())) {
      throw new NotAllowed("documents.file.notDestroyed");
    }
    List<String> ofFiles = files.forget(owner);
    List<String> printed = renditions.forget(owner);
    int erased =
        (int)
            Stream.concat(ofFiles.stream(), printed.stream())
                .distinct()
                .filter(store::erase)
                .count();
    int destroyed = ofFiles.size() + printed.size();
    if (destroyed > 0) {
      events.fire(new FilesDestroyed(by, clock.instant(), owner, destroyed, erased));
    }
    return destroyed;
  }
}
