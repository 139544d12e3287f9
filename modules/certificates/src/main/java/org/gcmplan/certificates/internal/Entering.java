package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.gcmplan.certificates.AwardOrder;
import org.gcmplan.certificates.GoldenBookNumber;

/** Enters what was decided: a place in the golden book and a certificate for each. */
@Dependent
class Entering {
  private final GoldenBook book;
  private final RegisterRepository register;
  private final CertificateRepository certificates;
  private final AwardCounters counters;
  private final VerificationCodes codes;

  @Inject
  Entering(
      GoldenBook book,
      RegisterRepository register,
      CertificateRepository certificates,
      AwardCounters counters,
      VerificationCodes codes) {
    this.book = book;
    this.register = register;
    this.certificates = certificates;
    this.counters = counters;
    this.codes = codes;
  }

  /** The numbers given, in the order of the list. Called behind the counters' gate. */
  List<GoldenBookNumber> enter(DecisionRow decision, AwardOrder order) {
    int count = order.awardees().size();
    List<GoldenBookNumber> numbers = book.next(order.day().getYear(), count);
    List<RegisterRow> rows =
        IntStream.range(0, count)
            .mapToObj(i -> new RegisterRow(decision, i + 1, order.awardees().get(i), numbers.get(i)))
            .toList();
    rows.forEach(register::add);
    register.flush();
    int status = counters.nextStatus();
    for (RegisterRow row : rows) {
      certificates.add(CertificateRow.first(row.id(), order.day(), codes.next(), status++));
    }
    register.flush();
    return numbers;
  }
}
