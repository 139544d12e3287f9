package org.gcmplan.datapack.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.datapack.DataPackRefused;
import org.gcmplan.kernel.Spliced;

/** A country's data pack: taken, or refused with everything that is wrong in it. */
class PackFuzzTest {
  private static final String[] FILES = {
    "country.csv",
    "plan.csv",
    "focus-areas.csv",
    "objectives.csv",
    "principles.csv",
    "agencies.csv",
    "agency-handovers.csv",
    "localities.csv",
    "locality-changes.csv",
    "holidays.csv",
    "plan-tasks.csv",
    "award-rules.csv"
  };
  private static final Map<String, String> KNOWN = new HashMap<>();

  @FuzzTest
  void isTakenOrRefused(FuzzedDataProvider data) {
    String name = data.pickValue(FILES);
    String spliced = Spliced.of(text(name).orElseThrow(), data);
    PackFolder pack =
        file -> (file.equals(name) ? Optional.of(spliced) : text(file)).map(StringReader::new);
    try {
      CountryPack.read(pack);
    } catch (DataPackRefused plainly) {
      assertThat(plainly.errors()).isNotEmpty();
    }
  }

  private static Optional<String> text(String file) {
    return Optional.ofNullable(KNOWN.computeIfAbsent(file, PackFuzzTest::shipped));
  }

  private static String shipped(String file) {
    try (Reader text = PackFolder.shipped().open(file).orElse(null)) {
      if (text == null) {
        return null;
      }
      StringWriter whole = new StringWriter();
      text.transferTo(whole);
      return whole.toString();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
