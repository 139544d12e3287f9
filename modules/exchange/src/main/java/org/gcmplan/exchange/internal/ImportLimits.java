package org.gcmplan.exchange.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much of a file is looked at before it is refused. */
@Dependent
class ImportLimits {
  /** Several times what the widest table of a plan has; what is not known costs most to look at. */
  private static final int COLUMNS = 256;

  private final int fileBytes;
  private final long unpackedBytes;
  private final int parts;
  private final int ratio;
  private final int rows;

  @Inject
  ImportLimits(
      @ConfigProperty(name = "gcmplan.exchange.file-bytes", defaultValue = "10000000")
          int fileBytes,
      @ConfigProperty(name = "gcmplan.exchange.unpacked-bytes", defaultValue = "100000000")
          long unpackedBytes,
      @ConfigProperty(name = "gcmplan.exchange.parts", defaultValue = "500") int parts,
      @ConfigProperty(name = "gcmplan.exchange.ratio", defaultValue = "100") int ratio,
      @ConfigProperty(name = "gcmplan.exchange.rows", defaultValue = "20000") int rows) {
    this.fileBytes = fileBytes;
    this.unpackedBytes = unpackedBytes;
    this.parts = parts;
    this.ratio = ratio;
    this.rows = rows;
  }

  int fileBytes() {
    return fileBytes;
  }

  /** Of all parts of an archive together. */
  long unpackedBytes() {
    return unpackedBytes;
  }

  /** The entries of an archive. */
  int parts() {
    return parts;
  }

  /** How many times its size an archive may unpack to. */
  int ratio() {
    return ratio;
  }

  /** In one sheet. */
  int rows() {
    return rows;
  }

  /** Refuses a sheet that is wider than any of a plan. */
  void mustBeWithin(int place, String sheet) {
    if (place >= COLUMNS) {
      throw new FileRefused("exchange.file.columns", sheet, COLUMNS);
    }
  }
}
