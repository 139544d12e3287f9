package org.gcmplan.updates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.updates.PrivateNote;
import org.gcmplan.updates.PrivateNotes;
import org.gcmplan.updates.UpdateId;

// Announces nothing: an event would tell the audit trail, and so others, that there is a note.
@ApplicationScoped
@Transactional
class Noting implements PrivateNotes {
  private final UpdateDesk desk;
  private final NoteRepository notes;
  private final PlanClock clock;

  @Inject
  Noting(UpdateDesk desk, NoteRepository notes, PlanClock clock) {
    this.desk = desk;
    this.notes = notes;
    this.clock = clock;
  }

  @Override
  public List<PrivateNote> on(Actor reader, UpdateId id) {
    desk.toRead(reader, id);
    return notes.of(id, NoteLine.bodiesOf(reader)).stream().map(NoteLine::note).toList();
  }

  @Override
  public void write(Actor by, UpdateId id, BodyId body, String text) {
    desk.toRead(by, id);
    if (!NoteLine.bodiesOf(by).contains(body)) {
      throw new NotFound("body for notes of", by.name());
    }
    Signature signed = Signature.of(by, clock.instant()).on(body);
    notes.add(new NoteLine(id, new Reason(text), signed));
  }

  @Override
  public void discard(Actor by, UpdateId id, UUID note) {
    NoteLine line =
        notes.of(id, NoteLine.bodiesOf(by)).stream()
            .filter(each -> each.note().id().equals(note))
            .findFirst()
            .orElseThrow(() -> new NotFound("note", note));
    notes.remove(line);
  }
}
