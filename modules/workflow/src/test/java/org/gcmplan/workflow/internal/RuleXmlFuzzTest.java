package org.gcmplan.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Spliced;

/** Rule tables that officials hand in: read and checked, or refused with what is wrong. */
class RuleXmlFuzzTest {
  private static final String[] SHIPPED = {
    shipped("approval.dmn"), shipped("consultation-2025.dmn")
  };

  @FuzzTest
  void isReadOrRefused(FuzzedDataProvider data) {
    String xml = Spliced.of(data.pickValue(SHIPPED), data);
    try {
      RuleChecks.problemsOf(RuleXml.read(xml), RuleFixture.WORDS);
    } catch (BusinessRuleViolation plainly) {
      assertThat(plainly.problems()).isNotEmpty();
    }
  }

  private static String shipped(String file) {
    try {
      return Files.readString(Path.of("../../config/data/rules", file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
