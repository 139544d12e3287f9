package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.audit.AuditFilter;
import org.gcmplan.audit.AuditTrail;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.documents.Attachment;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.documents.Attachments;
import org.gcmplan.documents.Upload;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.Appraisals;
import org.gcmplan.nominations.AwardCalls;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.CallQuota;
import org.gcmplan.nominations.CallTerms;
import org.gcmplan.nominations.ClearanceAnswer;
import org.gcmplan.nominations.ClearanceId;
import org.gcmplan.nominations.ClearanceMatter;
import org.gcmplan.nominations.Clearances;
import org.gcmplan.nominations.Confirmations;
import org.gcmplan.nominations.DossierCheck;
import org.gcmplan.nominations.DossierFiles;
import org.gcmplan.nominations.DossierForm;
import org.gcmplan.nominations.DossierPart;
import org.gcmplan.nominations.DossierRetention;
import org.gcmplan.nominations.Doubt;
import org.gcmplan.nominations.DoubtKind;
import org.gcmplan.nominations.Nomination;
import org.gcmplan.nominations.NominationCatalogue;
import org.gcmplan.nominations.NominationChecks;
import org.gcmplan.nominations.NominationFacts;
import org.gcmplan.nominations.NominationFilter;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.NominationRow;
import org.gcmplan.nominations.NominationState;
import org.gcmplan.nominations.Nominations;
import org.gcmplan.nominations.ReportSection;
import org.gcmplan.tasks.TaskCode;
import org.junit.jupiter.api.Test;

/** Nominations on the real database, with what the real record says of a body. */
@InTheContainer
class NominationsIT {
  @Inject Office office;
  @Inject AgencyDirectory agencies;
  @Inject AwardCalls calls;
  @Inject Nominations nominations;
  @Inject Confirmations confirmations;
  @Inject Appraisals appraisals;
  @Inject Clearances clearances;
  @Inject NominationChecks checks;
  @Inject NominationCatalogue catalogue;
  @Inject DossierFiles files;
  @Inject Attachments attachments;
  @Inject DossierRetention retention;
  @Inject AuditTrail trail;
  @Inject PlanClock clock;
  @Inject ManagedExecutorService threads;

  @Test
  void aReportIsDraftedFromTheRecordAndTheFileGoesToTheStandingBody() {
    BodyId police = body("BCA");
    NominationId id = nominations.nominate(focal(police), open(), police, facts("Phòng QLXNC"));
    assertThat(catalogue.report(focal(police), id).get(ReportSection.FROM_RECORD))
        .contains("Chủ trì")
        .contains("Nhiệm vụ 2.04");
    assertThatThrownBy(() -> nominations.send(focal(police), id))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("missing.MINUTES");

    AttachmentId minutes = complete(id, police);
    nominations.send(focal(police), id);
    confirmations.confirm(head(police), id);
    appraisals.receive(awards(), id);

    assertThat(catalogue.get(awards(), id).state()).isEqualTo(NominationState.RECEIVED);
    assertThat(attachments.open(awards(), minutes).name()).isEqualTo("Biên bản.txt");
    assertThatThrownBy(() -> attachments.open(office.health(), minutes))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whoOpensADossierIsKeptInTheTrail() {
    NominationId id = received("Phòng Bảo vệ");
    catalogue.open(awards(), id);

    assertThat(catalogue.readings(awards(), id)).hasSize(1);
    AuditFilter aboutIt = new AuditFilter(NominationId.KIND, id.toString(), Long.MAX_VALUE, 50);
    assertThat(trail.entries(office.actor("kiemtoan"), aboutIt))
        .filteredOn(entry -> entry.event().equals("DossierRead"))
        .hasSize(1);
  }

  @Test
  void theSameUnitUnderAnotherSpellingIsBarredAndAnOpinionBars() {
    CallId call = open();
    received(call, "Phòng Hoà Bình");
    NominationId second = received(call, "PHÒNG HÒA BÌNH");
    assertThat(checks.of(awards(), second))
        .extracting(Doubt::kind)
        .contains(DoubtKind.NOMINATED_BEFORE);

    NominationId third = received(call, "Phòng Thanh tra");
    BodyId home = body("BNV");
    ClearanceId asked = clearances.ask(awards(), third, home, ClearanceMatter.DISCIPLINE);
    assertThatThrownBy(() -> appraisals.findEligible(awards(), third))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("NOT_ANSWERED");
    clearances.answer(focal(home), asked, ClearanceAnswer.PROCEEDINGS_OPEN, "Đang xem xét");
    assertThatThrownBy(() -> appraisals.findEligible(awards(), third))
        .hasMessageContaining("OPEN_PROCEEDINGS");
    clearances.answer(focal(home), asked, ClearanceAnswer.NO_OBJECTION, "");
    appraisals.findEligible(awards(), third);
    assertThat(catalogue.get(awards(), third).state()).isEqualTo(NominationState.ELIGIBLE);
  }

  @Test
  void nominationsAtOnceHaveNumbersOfTheirOwn() throws Exception {
    CallId call = open();
    BodyId police = body("BCA");
    List<Callable<NominationId>> acts = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      NominationFacts facts = facts("Đơn vị " + i);
      acts.add(() -> nominations.nominate(focal(police), call, police, facts));
    }

    assertThat(atOnce(acts)).isEmpty();
    assertThat(catalogue.list(focal(police), of(call)))
        .extracting(NominationRow::number)
        .hasSize(4)
        .doesNotHaveDuplicates();
  }

  @Test
  void ofTwoStepsAtOnceOneIsTakenAndTheOtherRefused() throws Exception {
    NominationId id = received("Phòng Hai việc");

    List<Throwable> failures =
        atOnce(
            List.of(
                () -> done(() -> appraisals.giveBack(awards(), id, "Sai tên")),
                () -> done(() -> appraisals.findIneligible(awards(), id, "Không đủ"))));

    assertThat(failures).hasSize(1).allMatch(BusinessRuleViolation.class::isInstance);
    assertThat(catalogue.history(awards(), id)).hasSize(5);
  }

  @Test
  void twoPersonsDestroyADossierWithItsBytesAndWhatAnotherHoldsStays() {
    CallId call = open();
    NominationId over = received(call, "Phòng Đã xong");
    AttachmentId own =
        files.checklist(awards(), over).stream()
            .flatMap(part -> part.files().stream())
            .filter(file -> file.name().equals("Tờ trình.txt"))
            .map(Attachment::id)
            .findFirst()
            .orElseThrow();
    NominationId other = received(call, "Phòng Còn lại");
    appraisals.findIneligible(awards(), over, "Không đủ");
    Actor second = person("Người thứ hai", Role.AWARD_OFFICE, office.approver().body());

    PlanClock.at(
        clock.instant().plus(Duration.ofDays(366L * 6)),
        () -> {
          retention.propose(awards(), over, "Hết hạn bảo quản");
          assertThatThrownBy(() -> retention.destroy(awards(), over))
              .isInstanceOf(BusinessRuleViolation.class);
          retention.destroy(second, over);
        });

    assertThatThrownBy(() -> attachments.open(awards(), own)).isInstanceOf(NotFound.class);
    assertThat(catalogue.get(awards(), over).facts().recipient().name().vi())
        .doesNotContain("Phòng");
    assertThat(files.checklist(awards(), other))
        .flatExtracting(DossierCheck::files)
        .hasSize(2)
        .allSatisfy(file -> assertThat(words(file)).isEqualTo("Nội dung"));
    AuditFilter aboutIt = new AuditFilter(NominationId.KIND, over.toString(), Long.MAX_VALUE, 50);
    assertThat(trail.entries(office.actor("kiemtoan"), aboutIt))
        .extracting(entry -> entry.event())
        .contains("DestructionProposed", "FilesDestroyed", "DossierDestroyed");
  }

  private String words(Attachment file) {
    try (InputStream content = attachments.open(awards(), file.id()).content()) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static boolean done(Runnable act) {
    act.run();
    return true;
  }

  private <T> List<Throwable> atOnce(List<Callable<T>> acts) throws Exception {
    CyclicBarrier start = new CyclicBarrier(acts.size());
    List<Future<T>> running = new ArrayList<>();
    for (Callable<T> act : acts) {
      Callable<T> together =
          () -> {
            start.await();
            return act.call();
          };
      running.add(threads.submit(together));
    }
    List<Throwable> failures = new ArrayList<>();
    for (Future<T> each : running) {
      try {
        each.get();
      } catch (ExecutionException refused) {
        failures.add(refused.getCause());
      }
    }
    return failures;
  }

  private NominationId received(String name) {
    return received(open(), name);
  }

  private NominationId received(CallId call, String name) {
    BodyId police = body("BCA");
    NominationId id = nominations.nominate(focal(police), call, police, facts(name));
    complete(id, police);
    nominations.send(focal(police), id);
    confirmations.confirm(head(police), id);
    appraisals.receive(awards(), id);
    return id;
  }

  private AttachmentId complete(NominationId id, BodyId body) {
    files.add(focal(body), id, DossierPart.SUBMISSION, text("Tờ trình.txt"));
    AttachmentId minutes = files.add(focal(body), id, DossierPart.MINUTES, text("Biên bản.txt"));
    Nomination now = catalogue.get(focal(body), id);
    nominations.write(
        focal(body),
        id,
        now.version(),
        now.facts(),
        Map.of(ReportSection.ACHIEVEMENTS, "Hoàn thành tốt nhiệm vụ"));
    return minutes;
  }

  private static Upload text(String name) {
    byte[] words = "Nội dung".getBytes(StandardCharsets.UTF_8);
    return new Upload(name, "", new ByteArrayInputStream(words));
  }

  /** A call of its own for every test, so that none looks at another's files. */
  private CallId open() {
    LocalDate today = clock.today();
    String code = "T" + UUID.randomUUID().toString().substring(0, 8);
    CallId call =
        calls.draft(
            awards(),
            new CallTerms(
                code,
                new LocalizedText("thực hiện Kế hoạch", "the plan"),
                LocalDate.of(2020, 3, 20),
                LocalDate.of(2025, 12, 31),
                List.of(
                    new CallQuota(RecipientKind.COLLECTIVE, Optional.empty(), Optional.empty())),
                false,
                List.of(new LocalizedText("Hoàn thành tốt", "Well done")),
                today,
                today.plusDays(30),
                Optional.empty(),
                DossierForm.THEMATIC));
    calls.open(awards(), call);
    return call;
  }

  private NominationFacts facts(String name) {
    return new NominationFacts(
        new Recipient(
            RecipientKind.COLLECTIVE,
            false,
            new LocalizedText(name, name),
            LocalizedText.EMPTY,
            Optional.of(body("BCA"))),
        Optional.empty(),
        LocalDate.of(2020, 7, 1),
        LocalDate.of(2025, 6, 30),
        List.of(new TaskCode("2.04")),
        new LocalizedText("Hoàn thành tốt", "Well done"),
        "");
  }

  private static NominationFilter of(CallId call) {
    return new NominationFilter(
        Optional.of(call), Optional.empty(), Optional.empty(), Optional.empty(), "");
  }

  private BodyId body(String code) {
    return agencies.withCode(code, clock.today()).orElseThrow().id().body();
  }

  private Actor awards() {
    return person("Bộ phận khen thưởng", Role.AWARD_OFFICE, office.approver().body());
  }

  private static Actor focal(BodyId body) {
    return person("Đầu mối", Role.FOCAL_POINT, body);
  }

  private static Actor head(BodyId body) {
    return person("Thủ trưởng", Role.PROPOSING_HEAD, body);
  }

  private static Actor person(String name, Role role, BodyId body) {
    UUID account = UUID.nameUUIDFromBytes((name + role + body).getBytes(StandardCharsets.UTF_8));
    return new Actor(account, name, body, Set.of(new Grant(role, body)));
  }
}
