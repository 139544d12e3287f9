package org.gcmplan.updates.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gcmplan.documents.Download;
import org.gcmplan.documents.IssuedPaper;
import org.gcmplan.documents.OutgoingPapers;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.documents.PaperId;
import org.gcmplan.documents.PaperNumber;
import org.gcmplan.documents.PaperOrder;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Subject;

/** Papers given out, by the order they were asked with. */
class PapersInMemory implements OutgoingPapers {
  final List<PaperOrder> orders = new ArrayList<>();
  private final List<IssuedPaper> issued = new ArrayList<>();

  @Override
  public IssuedPaper issue(Actor by, PaperOrder order) {
    orders.add(order);
    IssuedPaper paper =
        new IssuedPaper(
            new PaperId(new UUID(5, orders.size())),
            order.owner(),
            order.occasion(),
            new PaperNumber(orders.size(), order.document().head().symbol()).text(),
            order.day(),
            order.document().about(),
            by.name(),
            Known.NOW);
    issued.add(paper);
    return paper;
  }

  @Override
  public List<IssuedPaper> of(Actor reader, Subject owner) {
    return issued.stream().filter(paper -> paper.owner().equals(owner)).toList();
  }

  @Override
  public Download open(Actor reader, PaperId paper, PaperForm form) {
    throw new UnsupportedOperationException("Papers are handed out by documents");
  }

  @Override
  public String expectedNumber(String symbol, LocalDate day) {
    return new PaperNumber(orders.size() + 1, symbol).text();
  }
}
