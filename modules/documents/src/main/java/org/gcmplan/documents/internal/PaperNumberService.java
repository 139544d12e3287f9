package org.gcmplan.documents.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.documents.PaperNumber;
import org.gcmplan.documents.PaperNumbers;

@ApplicationScoped
@Transactional
class PaperNumberService implements PaperNumbers {
  private final PaperRegisters registers;

  @Inject
  PaperNumberService(PaperRegisters registers) {
    this.registers = registers;
  }

  @Override
  public PaperNumber next(String symbol, LocalDate day) {
    return registers.next(symbol, day);
  }

  @Override
  public void take(PaperNumber outside, LocalDate day) {
    registers.take(outside, day.getYear());
  }

  @Override
  public PaperNumber expected(String symbol, int year) {
    return registers.expected(symbol, year);
  }

  @Override
  public int last(String symbol, int year) {
    return registers.last(PaperRegisters.register(symbol), year);
  }

  @Override
  public Optional<LocalDate> lastDay(String symbol, int year) {
    return registers.lastDay(PaperRegisters.register(symbol), year);
  }
}
