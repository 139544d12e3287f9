package org.gcmplan.exchange.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gcmplan.exchange.PlanSheet;

/** Reads a ZIP of CSVs that {@link ZipGuard} has let through. */
class CsvArchiveReader {
  private static final String ENDING = ".csv";

  private final CsvReader csv;
  private final Faults faults;

  CsvArchiveReader(CsvReader csv, Faults faults) {
    this.csv = csv;
    this.faults = faults;
  }

  List<RawSheet> read(byte[] file) {
    List<RawSheet> sheets = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (!part.isDirectory()) {
          read(part.getName(), zip, sheets);
        }
      }
    } catch (IOException damaged) {
      throw new FileRefused("exchange.file.damaged");
    }
    return sheets;
  }

  private void read(String path, ZipInputStream zip, List<RawSheet> sheets) throws IOException {
    String name = path.substring(path.lastIndexOf('/') + 1);
    Optional<PlanSheet> table =
        Optional.of(name)
            .filter(each -> each.endsWith(ENDING))
            .flatMap(each -> PlanSheet.named(bare(each)));
    if (table.isEmpty()) {
      faults.add(path, 0, "", "exchange.fault.unknownFile", name);
      return;
    }
    sheets.add(csv.read(name, table, zip.readAllBytes()));
  }

  private static String bare(String name) {
    return name.substring(0, name.length() - ENDING.length());
  }
}
