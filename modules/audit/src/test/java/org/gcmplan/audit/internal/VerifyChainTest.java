package org.gcmplan.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerifyChainTest {
  private final Trail trail = new Trail();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void twoEntries() {
    trail.keep("một", "hai");
  }

  @AfterEach
  void close() {
    trail.close();
  }

  @Test
  void saysThatAChainIsIntact() {
    assertThat(exitCode()).isZero();
    assertThat(said()).isEqualTo("intact, 2 entries");
  }

  @Test
  void namesTheFirstBrokenEntry() {
    trail.tamper("update audit.entry set facts = '{}' where seq = 2");

    assertThat(exitCode()).isEqualTo(1);
    assertThat(said()).isEqualTo("broken at entry 2: its content does not give its hash");
  }

  @Test
  void saysWhenThereIsNothingToRead() {
    var nowhere = Map.of("GCMPLAN_DB_URL", "jdbc:h2:mem:nowhere;IFEXISTS=TRUE");

    assertThat(VerifyChain.run(nowhere, new PrintStream(printed, true, StandardCharsets.UTF_8)))
        .isEqualTo(2);
    assertThat(said()).startsWith("cannot be read:");
  }

  private int exitCode() {
    var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return VerifyChain.run(Map.of("GCMPLAN_DB_URL", trail.url, "GCMPLAN_DB_USER", "sa"), out);
  }

  private String said() {
    return printed.toString(StandardCharsets.UTF_8).strip();
  }
}
