package org.gcmplan.council.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gcmplan.documents.Attachment;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.documents.Attachments;
import org.gcmplan.documents.Download;
import org.gcmplan.documents.FileAccess;
import org.gcmplan.documents.Upload;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Subject;

/** Files without their bytes; asks the owner as the real one does. */
class PapersInMemory implements Attachments {
  private final List<Attachment> kept = new ArrayList<>();
  private final FileAccess access;
  private final PlanClock clock;

  PapersInMemory(FileAccess access, PlanClock clock) {
    this.access = access;
    this.clock = clock;
  }

  @Override
  public AttachmentId attach(Actor by, Subject owner, Upload upload) {
    Actor acting =
        access.attaching(by, owner.id()).orElseThrow(() -> new NotAllowed("documents.file.notNow"));
    AttachmentId id = new AttachmentId(new UUID(8, kept.size() + 1));
    kept.add(
        new Attachment(
            id,
            owner,
            upload.name(),
            "application/pdf",
            1,
            "0".repeat(64),
            upload.caption(),
            acting.name(),
            acting.body(),
            clock.instant()));
    return id;
  }

  @Override
  public void remove(Actor by, AttachmentId attachment) {
    kept.removeIf(file -> file.id().equals(attachment));
  }

  @Override
  public boolean mayAttach(Actor reader, Subject owner) {
    return access.attaching(reader, owner.id()).isPresent();
  }

  @Override
  public List<Attachment> of(Actor reader, Subject owner) {
    access.mustSee(reader, owner.id());
    return kept.stream().filter(file -> file.owner().equals(owner)).toList();
  }

  @Override
  public Download open(Actor reader, AttachmentId attachment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<String> endings() {
    return List.of("pdf");
  }

  @Override
  public long largest() {
    return 1;
  }
}
