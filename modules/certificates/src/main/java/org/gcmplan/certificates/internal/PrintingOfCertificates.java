package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gcmplan.certificates.AwardDecisionId;
import org.gcmplan.certificates.CertificateDesign;
import org.gcmplan.certificates.CertificatePrinting;
import org.gcmplan.certificates.GoldenBookNumber;
import org.gcmplan.certificates.RegisterEntryId;
import org.gcmplan.documents.PagePrinting;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.NotFound;

/** Begins no transaction: a thousand certificates take longer than one should last. */
@ApplicationScoped
class PrintingOfCertificates implements CertificatePrinting {
  private final RegisterRepository register;
  private final DecisionRepository decisions;
  private final CertificatePages pages;
  private final PagePrinting press;
  private final AwardRights rights;

  @Inject
  PrintingOfCertificates(
      RegisterRepository register,
      DecisionRepository decisions,
      CertificatePages pages,
      PagePrinting press,
      AwardRights rights) {
    this.register = register;
    this.decisions = decisions;
    this.pages = pages;
    this.press = press;
    this.rights = rights;
  }

  @Override
  public void print(
      Actor reader, RegisterEntryId entry, CertificateDesign design, OutputStream to) {
    mustReadNames(reader, entry);
    RegisterRow row = register.get(entry);
    if (!row.stands()) {
      throw new BusinessRuleViolation("certificates.revoke.already");
    }
    press.print(pages.page(row, design), to);
  }

  @Override
  public void printAll(
      Actor reader, AwardDecisionId decision, CertificateDesign design, OutputStream to) {
    mustReadNames(reader, decision);
    List<RegisterRow> rows = register.of(decisions.get(decision).id());
    try (ZipOutputStream zip = new ZipOutputStream(to)) {
      for (RegisterRow row : rows) {
        if (row.stands()) {
          zip.putNextEntry(new ZipEntry(file(row)));
          press.print(pages.page(row, design), new Unclosed(zip));
          zip.closeEntry();
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void mustReadNames(Actor reader, Object id) {
    if (!rights.needsNames(reader)) {
      throw new NotFound("certificate", id);
    }
  }

  /** 2026-0027.pdf: in the order of the golden book. */
  private static String file(RegisterRow row) {
    GoldenBookNumber number = row.entry().goldenBook().orElseThrow();
    return "%d-%04d.pdf".formatted(number.year(), number.number());
  }

  /** The press closes what it writes to; the next certificate follows. */
  private static final class Unclosed extends FilterOutputStream {
    private Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
