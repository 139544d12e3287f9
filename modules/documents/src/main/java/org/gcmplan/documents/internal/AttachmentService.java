package org.gcmplan.documents.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.List;
import org.gcmplan.documents.Attachment;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.documents.Attachments;
import org.gcmplan.documents.Download;
import org.gcmplan.documents.FileAttached;
import org.gcmplan.documents.FileRemoved;
import org.gcmplan.documents.Upload;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.Subject;

@ApplicationScoped
@Transactional
class AttachmentService implements Attachments {
  private final AttachmentRepository files;
  private final FileStore store;
  private final FilePieces pieces;
  private final FileInspection inspection;
  private final Owners owners;
  private final DocumentSettings settings;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  AttachmentService(
      AttachmentRepository files,
      FileStore store,
      FilePieces pieces,
      FileInspection inspection,
      Owners owners,
      DocumentSettings settings,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.files = files;
    this.store = store;
    this.pieces = pieces;
    this.inspection = inspection;
    this.owners = owners;
    this.settings = settings;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public AttachmentId attach(Actor by, Subject owner, Upload upload) {
    owners.of(owner).mustAttach(by, owner.id());
    FileName name = FileName.clean(upload.name());
    FileKind kind = inspection.claimed(name);
    String caption = caption(upload);
    try (SpooledFile file = SpooledFile.of(upload.content(), settings.largest())) {
      inspection.check(file, kind);
      store.keep(file);
      AttachedFile attached =
          new AttachedFile(by, clock.instant(), owner, new CheckedFile(name, kind, file));
      attached.describe(caption);
      files.add(attached);
      Attachment row = attached.row();
      events.fire(new FileAttached(by, clock.instant(), row.id(), owner, row.name(), row.sha256()));
      return row.id();
    }
  }

  @Override
  public void remove(Actor by, AttachmentId attachment) {
    AttachedFile file = files.get(attachment);
    owners.of(file.owner()).mustSee(by, file.owner().id());
    owners.of(file.owner()).mustAttach(by, file.owner().id());
    file.remove(by, clock.instant());
    events.fire(new FileRemoved(by, clock.instant(), attachment, file.owner(), file.row().name()));
  }

  @Override
  public List<Attachment> of(Actor reader, Subject owner) {
    owners.of(owner).mustSee(reader, owner.id());
    return files.of(owner);
  }

  @Override
  public Download open(Actor reader, AttachmentId attachment) {
    AttachedFile file = files.get(attachment);
    owners.of(file.owner()).mustSee(reader, file.owner().id());
    Attachment row = file.row();
    return new Download(
        row.name(), row.mediaType(), row.size(), new KeptContent(pieces, row.sha256(), row.size()));
  }

  @Override
  public List<String> endings() {
    return settings.endings();
  }

  @Override
  public long largest() {
    return settings.largest();
  }

  private static String caption(Upload upload) {
    String caption = Normalizer.normalize(upload.caption(), Normalizer.Form.NFC).strip();
    if (caption.length() > AttachedFile.LONGEST_CAPTION) {
      throw new BusinessRuleViolation(
          new Problem("caption", "documents.file.captionTooLong", AttachedFile.LONGEST_CAPTION));
    }
    return caption;
  }
}
