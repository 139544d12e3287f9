package org.gcmplan.documents.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.documents.Attachments;
import org.gcmplan.documents.FileAccess;
import org.gcmplan.documents.FileDestruction;
import org.gcmplan.documents.OutgoingPapers;
import org.gcmplan.documents.Renditions;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.ModuleOnH2;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RecordedEvents;
import org.gcmplan.kernel.Subject;

/** The module's services on a database in memory; one thing exists that files belong to. */
final class Cabinet implements AutoCloseable {
  static final Actor CONSULAR = actor(1, "Chuyên viên Cục Lãnh sự");
  static final Actor POLICE = actor(2, "Chuyên viên Bộ Công an");
  static final Actor STRANGER = actor(3, "Người ngoài hồ sơ");
  static final Subject DOSSIER = new Subject("dossier", "CN-07");
  static final Subject OTHER = new Subject("dossier", "CN-08");
  static final Subject UNKNOWN = new Subject("dossier", "CN-99");
  static final PlanClock CLOCK =
      new PlanClock(
          Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));

  final ModuleOnH2 database = new ModuleOnH2("documents");
  final RecordedEvents events = new RecordedEvents();
  final FileStore store = new FileStore(database.entities(), CLOCK);
  final PaperRegisters registers = new PaperRegisters(database.entities());
  final Attachments attachments;
  final OutgoingPapers papers;
  final Renditions renditions;
  final FileDestruction destruction;

  Cabinet() {
    this(Optional.empty());
  }

  Cabinet(Optional<String> scanner) {
    DocumentSettings settings = settings(scanner);
    PieceService pieces = new PieceService(store);
    Owners owners = new Owners(List.of(new DossiersOnly()));
    PrintingService printing =
        new PrintingService(new PdfPress(Papers.HOUSE), new DocxPress(Papers.HOUSE));
    attachments =
        new AttachmentService(
            new AttachmentRepository(database.entities()),
            store,
            pieces,
            new FileInspection(settings, new VirusScanner(settings)),
            owners,
            settings,
            CLOCK,
            events);
    papers =
        new OutgoingService(
            new OutgoingRepository(database.entities()),
            registers,
            printing,
            store,
            pieces,
            owners,
            CLOCK,
            events);
    destruction =
        new DestructionService(
            new AttachmentRepository(database.entities()),
            new RenditionRepository(database.entities()),
            store,
            owners,
            CLOCK,
            events);
    renditions =
        new RenditionService(new RenditionRepository(database.entities()), printing, store, pieces);
  }

  static DocumentSettings settings(Optional<String> scanner) {
    return new DocumentSettings(
        1, List.of("pdf", "docx", "xlsx", "odt", "png", "txt", "csv"), scanner);
  }

  long filesKept() {
    return ((Number)
            database
                .entities()
                .createNativeQuery("select count(*) from documents.stored_file")
                .getSingleResult())
        .longValue();
  }

  @Override
  public void close() {
    database.close();
  }

  private static Actor actor(long number, String name) {
    return new Actor(new UUID(7, number), name, BodyId.agency(new UUID(8, number)), Set.of());
  }

  private record DossiersOnly() implements FileAccess {
    @Override
    public String kind() {
      return "dossier";
    }

    @Override
    public void mustSee(Actor reader, String owner) {
      if (!owner.equals(DOSSIER.id()) && !owner.equals(OTHER.id())) {
        throw new NotFound(kind(), owner);
      }
    }

    @Override
    public Optional<Actor> attaching(Actor by, String owner) {
      mustSee(by, owner);
      return by.equals(STRANGER) ? Optional.empty() : Optional.of(by);
    }

    @Override
    public boolean mayDestroy(Actor by, String owner) {
      return by.equals(CONSULAR);
    }
  }
}
