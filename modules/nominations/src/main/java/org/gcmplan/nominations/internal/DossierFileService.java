package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.documents.Attachment;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.documents.Attachments;
import org.gcmplan.documents.Upload;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.nominations.AwardCall;
import org.gcmplan.nominations.DossierCheck;
import org.gcmplan.nominations.DossierFiles;
import org.gcmplan.nominations.DossierPart;
import org.gcmplan.nominations.NominationId;

@ApplicationScoped
@Transactional
class DossierFileService implements DossierFiles {
  private final NominationRepository nominations;
  private final CallRepository calls;
  private final NominationSight sight;
  private final DossierShelf shelf;
  private final DoubtBook book;
  private final Attachments attachments;
  private final PlanClock clock;

  @Inject
  DossierFileService(
      NominationRepository nominations,
      CallRepository calls,
      NominationSight sight,
      DossierShelf shelf,
      DoubtBook book,
      Attachments attachments,
      PlanClock clock) {
    this.nominations = nominations;
    this.calls = calls;
    this.sight = sight;
    this.shelf = shelf;
    this.book = book;
    this.attachments = attachments;
    this.clock = clock;
  }

  @Override
  public AttachmentId add(Actor by, NominationId id, DossierPart part, Upload file) {
    sight.seen(by, nominations.find(id), id);
    AttachmentId attachment = attachments.attach(by, id.subject(), file);
    nominations.add(new DossierFileEntry(id, part, attachment));
    return attachment;
  }

  @Override
  public void remove(Actor by, NominationId id, AttachmentId file) {
    sight.seen(by, nominations.find(id), id);
    DossierFileEntry entry =
        nominations.files(id).stream()
            .filter(each -> each.attachment().equals(file))
            .findFirst()
            .orElseThrow(() -> new NotFound("attachment", file));
    attachments.remove(by, file);
    nominations.remove(entry);
  }

  @Override
  public List<DossierCheck> checklist(Actor reader, NominationId id) {
    NominationEntry nomination = sight.seen(reader, nominations.find(id), id);
    AwardCall call = calls.get(nomination.call()).shown(clock.getZone(), List.of());
    List<DossierPart> required = shelf.required(call, book.rulesOf(call));
    Map<AttachmentId, Attachment> files =
        attachments.of(reader, id.subject()).stream()
            .collect(Collectors.toMap(Attachment::id, file -> file));
    return Stream.of(DossierPart.values())
        .map(
            part ->
                new DossierCheck(
                    part,
                    required.contains(part),
                    shelf.holds(id, part),
                    of(part, id, files)))
        .toList();
  }

  private List<Attachment> of(
      DossierPart part, NominationId id, Map<AttachmentId, Attachment> files) {
    return nominations.files(id).stream()
        .filter(entry -> entry.part() == part && files.containsKey(entry.attachment()))
        .map(entry -> files.get(entry.attachment()))
        .toList();
  }
}
