package org.gcmplan.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.documents.TableWorkbooks;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.MangledArchive;
import org.junit.jupiter.api.Test;

/** A workbook with a table, spoiled in very many ways: read or refused, and soon. */
class MangledTablesTest {
  private static final int WAYS = Integer.getInteger("gcmplan.mangled", 300);
  private static final Duration SOON = Duration.ofSeconds(2);

  private final TableWorkbooks workbooks = new TableWorkbookService();

  @Test
  void whateverStandsInItIsReadOrRefused() {
    byte[] good =
        workbooks.write(
            "Sổ", List.of(List.of("Tên", "Số", "Ngày"), List.of("Sở Ngoại vụ", "7", "2025-02-28")));
    List<String> wrong = new ArrayList<>();
    int refused = 0;
    for (int seed = 0; seed < WAYS; seed++) {
      Instant begun = Instant.now();
      try {
        workbooks.read(MangledArchive.of(good, seed), 100);
      } catch (BusinessRuleViolation plainly) {
        refused++;
      } catch (RuntimeException | Error other) {
        wrong.add(seed + ": " + other);
      }
      if (Duration.between(begun, Instant.now()).compareTo(SOON) > 0) {
        wrong.add(seed + ": slow");
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(refused).isBetween(WAYS / 5, WAYS - 1);
  }
}
