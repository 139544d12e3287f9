package org.gcmplan.certificates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.certificates.internal.AwardsOnH2.MINISTER;
import static org.gcmplan.certificates.internal.AwardsOnH2.OFFICE;
import static org.gcmplan.certificates.internal.AwardsOnH2.TODAY;
import static org.gcmplan.certificates.internal.AwardsOnH2.order;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.gcmplan.certificates.AwardDecision;
import org.gcmplan.certificates.CertificateDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How long a decision on a thousand and the batch of their certificates take. Not among the tests:
 * run with {@code -Dtest=BatchMeasurement -Dawards=1000}; see docs/benchmarks.md.
 */
@EnabledIfSystemProperty(named = "awards", matches = "[0-9]+")
class BatchMeasurement {
  private static final Logger LOG = Logger.getLogger(BatchMeasurement.class.getName());
  private static final int AWARDS = Integer.getInteger("awards", 1000);

  @Test
  void aThousandCertificates() throws IOException {
    String[] names =
        IntStream.rangeClosed(1, AWARDS)
            .mapToObj(number -> "Phòng Quản lý xuất nhập cảnh số " + number + ", Công an tỉnh")
            .toArray(String[]::new);
    Path file = Files.createTempFile("batch", ".zip");
    try (AwardsOnH2 awards = new AwardsOnH2();
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      long begun = System.nanoTime();
      AwardDecision decision = awards.decisions.issue(MINISTER, order(1, TODAY, names));
      awards.commit();
      long decided = System.nanoTime();
      awards.printing.printAll(OFFICE, decision.id(), CertificateDesign.FULL, out);
      out.flush();
      Duration deciding = Duration.ofNanos(decided - begun);
      Duration printing = Duration.ofNanos(System.nanoTime() - decided);
      long size = Files.size(file);
      LOG.info(
          () ->
              AWARDS
                  + " awards: decided in "
                  + deciding.toMillis()
                  + " ms, printed in "
                  + printing.toMillis()
                  + " ms, "
                  + size / 1024
                  + " KB");
      assertThat(size).isPositive();
    } finally {
      Files.delete(file);
    }
  }
}
