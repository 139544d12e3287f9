package org.gcmplan.documents.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.gcmplan.documents.DocumentPrinting;
import org.gcmplan.documents.Download;
import org.gcmplan.documents.IssuedPaper;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.OutgoingPapers;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.documents.PaperId;
import org.gcmplan.documents.PaperIssued;
import org.gcmplan.documents.PaperNumber;
import org.gcmplan.documents.PaperOrder;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.Subject;

@ApplicationScoped
@Transactional
class OutgoingService implements OutgoingPapers {
  private final OutgoingRepository papers;
  private final PaperRegisters registers;
  private final DocumentPrinting printing;
  private final FileStore store;
  private final FilePieces pieces;
  private final Owners owners;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  OutgoingService(
      OutgoingRepository papers,
      PaperRegisters registers,
      DocumentPrinting printing,
      FileStore store,
      FilePieces pieces,
      Owners owners,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.papers = papers;
    this.registers = registers;
    this.printing = printing;
    this.store = store;
    this.pieces = pieces;
    this.owners = owners;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public IssuedPaper issue(Actor by, PaperOrder order) {
    if (order.day().isAfter(clock.today())) {
      throw new BusinessRuleViolation(new Problem("day", "documents.paper.dayAhead"));
    }
    String symbol = order.document().head().symbol();
    registers.mustFollow(symbol, order.day());
    PaperNumber number = registers.next(symbol, order.day());
    // Asked behind the registers' gate: of two who issue the same, the second finds it here.
    if (papers.of(order.owner()).stream()
        .anyMatch(p -> p.row().occasion().equals(order.occasion()))) {
      throw new BusinessRuleViolation("documents.paper.issuedAlready");
    }
    OfficialDocument document = order.document().issued(number, order.day());
    PrintedPaper printed =
        new PrintedPaper(number, kept(document, PaperForm.PDF), kept(document, PaperForm.DOCX));
    OutgoingPaper paper = new OutgoingPaper(by, clock.instant(), order, printed);
    papers.add(paper);
    announce(by, paper);
    return paper.row();
  }

  @Override
  public List<IssuedPaper> of(Actor reader, Subject owner) {
    owners.of(owner).mustSee(reader, owner.id());
    return papers.of(owner).stream().map(OutgoingPaper::row).toList();
  }

  @Override
  public Download open(Actor reader, PaperId id, PaperForm form) {
    OutgoingPaper paper = papers.get(id);
    owners.of(paper.owner()).mustSee(reader, paper.owner().id());
    String file = paper.file(form);
    long size = store.sizeOf(file);
    String name = paper.row().number().replace('/', '-') + "." + form.ending();
    return new Download(name, form.mediaType(), size, new KeptContent(pieces, file, size));
  }

  @Override
  public String expectedNumber(String symbol, LocalDate day) {
    return registers.expected(symbol, day.getYear()).text();
  }

  private String kept(OfficialDocument document, PaperForm form) {
    return store.keep(printing.print(document, form));
  }

  private void announce(Actor by, OutgoingPaper paper) {
    IssuedPaper row = paper.row();
    events.fire(
        new PaperIssued(
            by,
            row.issuedAt(),
            row.owner(),
            row.occasion(),
            row.number(),
            row.day(),
            paper.file(PaperForm.PDF)));
  }
}
