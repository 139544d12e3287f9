package org.gcmplan.exchange.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gcmplan.exchange.PlanFile;
import org.gcmplan.exchange.PlanSheet;

/** Tells by its bytes what a file is, and reads it. Its name decides nothing. */
@Dependent
class FileReading {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] PDF = {'%', 'P', 'D', 'F'};

  private final ImportLimits limits;

  @Inject
  FileReading(ImportLimits limits) {
    this.limits = limits;
  }

  /**
   * The sheets of the file.
   *
   * @throws FileRefused when it cannot be read at all
   */
  List<RawSheet> read(PlanFile file, Faults faults) {
    byte[] bytes = file.content();
    mustBeOpen(bytes);
    if (begins(bytes, PDF)) {
      throw new FileRefused("exchange.file.unknown");
    }
    if (begins(bytes, ZIP)) {
      new ZipGuard(limits).check(bytes);
      return isWorkbook(bytes)
          ? new WorkbookReader(limits, faults).read(bytes, sheet -> true)
          : new CsvArchiveReader(new CsvReader(limits, faults), faults).read(bytes);
    }
    CsvReader csv = new CsvReader(limits, faults);
    return List.of(csv.read(file.name(), Optional.of(PlanSheet.TASKS), bytes));
  }

  /**
   * The sheets of a file that must be a workbook; those that are not wanted come without rows.
   *
   * @throws FileRefused when it is no workbook, or cannot be read at all
   */
  List<RawSheet> workbook(PlanFile file, Predicate<String> wanted, Faults faults) {
    byte[] bytes = file.content();
    mustBeOpen(bytes);
    if (!begins(bytes, ZIP)) {
      throw new FileRefused("exchange.file.noWorkbook");
    }
    new ZipGuard(limits).check(bytes);
    if (!isWorkbook(bytes)) {
      throw new FileRefused("exchange.file.noWorkbook");
    }
    return new WorkbookReader(limits, faults).read(bytes, wanted);
  }

  private void mustBeOpen(byte[] bytes) {
    if (bytes.length == 0) {
      throw new FileRefused("exchange.file.empty");
    }
    if (bytes.length > limits.fileBytes()) {
      throw new FileRefused("exchange.file.size", limits.fileBytes() / 1_000_000);
    }
    if (begins(bytes, COMPOUND)) {
      throw new FileRefused(
          isEncrypted(bytes) ? "exchange.file.encrypted" : "exchange.file.oldWorkbook");
    }
  }

  private static boolean begins(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  private static boolean isWorkbook(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains("[Content_Types].xml");
  }

  /** A workbook with a password lies in a compound file under that name. */
  private static boolean isEncrypted(byte[] bytes) {
    String name =
        new String(
            "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(name);
  }
}
