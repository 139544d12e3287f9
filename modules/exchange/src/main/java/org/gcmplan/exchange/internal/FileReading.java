package org.gcmplan.exchange.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    if (begins(bytes, PDF)) {
      throw new FileRefused("exchange.file.unknown");
    }
    if (begins(bytes, ZIP)) {
      new ZipGuard(limits).check(bytes);
      return isWorkbook(bytes)
          ? new WorkbookReader(limits, faults).read(bytes)
          : new CsvArchiveReader(new CsvReader(limits, faults), faults).read(bytes);
    }
    CsvReader csv = new CsvReader(limits, faults);
    return List.of(csv.read(file.name(), Optional.of(PlanSheet.TASKS), bytes));
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
