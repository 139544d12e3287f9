package org.gcmplan.benchmark.inside;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.gcmplan.certificates.AchievementPeriod;
import org.gcmplan.certificates.AwardDecision;
import org.gcmplan.certificates.AwardDecisions;
import org.gcmplan.certificates.AwardOrder;
import org.gcmplan.certificates.AwardProgramme;
import org.gcmplan.certificates.AwardRegister;
import org.gcmplan.certificates.Awardee;
import org.gcmplan.certificates.CertificateDesign;
import org.gcmplan.certificates.CertificatePrinting;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.documents.DocumentPrinting;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;

/**
 * A hundred certificates with their numbers, decided and printed by two threads, beside the same
 * library printing as many plain pages by two threads.
 */
@ApplicationScoped
public class PrintedCertificates implements Workload {
  private static final int AWARDS = 100;
  private static final int THREADS = 2;
  private static final String FONT = "/org/gcmplan/documents/fonts/Tinos-Regular.ttf";
  private static final AchievementPeriod PERIOD =
      new AchievementPeriod(LocalDate.of(2020, 3, 20), LocalDate.of(2025, 9, 30));

  @Inject Colleagues colleagues;
  @Inject AwardDecisions decisions;
  @Inject AwardRegister register;
  @Inject CertificatePrinting printing;
  @Inject PlanClock clock;
  @Inject ManagedExecutorService threads;

  @Override
  public String row() {
    return "certificates";
  }

  @Override
  public long ours() {
    AwardDecision decision = decisions.issue(colleagues.minister(), order());
    List<RegisterEntry> entries = register.of(decision.id());
    Actor office = awardOffice();
    return shared(
        place -> {
          ByteArrayOutputStream printed = new ByteArrayOutputStream();
          printing.print(office, entries.get(place).id(), CertificateDesign.FULL, printed);
          return printed.size();
        });
  }

  @Override
  public long bare() {
    return shared(PrintedCertificates::plainPage);
  }

  private long shared(IntToLongFunction each) {
    List<CompletableFuture<Long>> running = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int first = thread;
      running.add(
          threads.supplyAsync(
              () ->
                  IntStream.iterate(first, place -> place < AWARDS, place -> place + THREADS)
                      .mapToLong(each::applyAsLong)
                      .sum()));
    }
    return running.stream().mapToLong(CompletableFuture::join).sum();
  }

  private static long plainPage(int number) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder()
          .useFont(
              () -> DocumentPrinting.class.getResourceAsStream(FONT),
              "Tinos",
              400,
              FontStyle.NORMAL,
              true)
          .withHtmlContent(
              "<html><head><style>@page{size:A4 landscape}body{font-family:Tinos}</style></head>"
                  + "<body><h1>BẰNG KHEN</h1><p>Tập thể số "
                  + number
                  + "</p></body></html>",
              null)
          .toStream(printed)
          .run();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return printed.size();
  }

  private AwardOrder order() {
    String call = "benchmark-" + System.nanoTime();
    return new AwardOrder(
        new Subject("award-call", call),
        colleagues.minister().body(),
        new AwardProgramme("BENCHMARK", new LocalizedText("Đo tốc độ", ""), PERIOD),
        Optional.empty(),
        clock.today(),
        IntStream.range(0, AWARDS).mapToObj(number -> awardee(call, number)).toList(),
        Set.of());
  }

  private static Awardee awardee(String call, int number) {
    return new Awardee(
        new Subject("nomination", call + "-" + number),
        new Recipient(
            RecipientKind.COLLECTIVE,
            false,
            new LocalizedText("Tập thể số " + number + " của " + call, ""),
            LocalizedText.EMPTY,
            Optional.empty()),
        new LocalizedText("Đã có thành tích xuất sắc", "Outstanding"),
        PERIOD);
  }

  private Actor awardOffice() {
    Actor person = colleagues.office();
    Actor minister = colleagues.minister();
    return new Actor(
        person.account(),
        "Thường trực khen thưởng",
        minister.body(),
        Set.of(new Grant(Role.AWARD_OFFICE, minister.body())));
  }
}
