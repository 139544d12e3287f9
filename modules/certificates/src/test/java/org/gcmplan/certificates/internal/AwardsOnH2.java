package org.gcmplan.certificates.internal;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gcmplan.certificates.AchievementPeriod;
import org.gcmplan.certificates.AwardCredentials;
import org.gcmplan.certificates.AwardDecisions;
import org.gcmplan.certificates.AwardDrafts;
import org.gcmplan.certificates.AwardOrder;
import org.gcmplan.certificates.AwardProgramme;
import org.gcmplan.certificates.AwardRegister;
import org.gcmplan.certificates.AwardRuleBook;
import org.gcmplan.certificates.AwardRules;
import org.gcmplan.certificates.Awardee;
import org.gcmplan.certificates.CertificatePrinting;
import org.gcmplan.certificates.CertificateVerification;
import org.gcmplan.certificates.Certificates;
import org.gcmplan.certificates.PastAwardImport;
import org.gcmplan.certificates.PastAwards;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.documents.Download;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.PaperNumbers;
import org.gcmplan.documents.Renditions;
import org.gcmplan.documents.internal.NumbersOnPaper;
import org.gcmplan.documents.internal.PageOnPaper;
import org.gcmplan.documents.internal.TablesOnPaper;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Country;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.ModuleOnH2;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RecordedEvents;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;

/** The module's services on a database of their own; papers are only looked at. */
public final class AwardsOnH2 implements AutoCloseable {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  static final PlanClock CLOCK =
      new PlanClock(
          Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));
  static final AchievementPeriod PERIOD =
      new AchievementPeriod(LocalDate.of(2020, 3, 20), LocalDate.of(2025, 9, 30));
  static final AwardProgramme PROGRAMME =
      new AwardProgramme(
          "GCM-2020-2025",
          new LocalizedText(
              "thực hiện Kế hoạch giai đoạn 2020 – 2025", "carrying out the plan, 2020–2025"),
          PERIOD);
  private static final AwardSettings SETTINGS =
      new AwardSettings("QĐ-{0}", "Bộ trưởng {0}", "The Minister, {0}", "Luật; Nghị định");
  private static final CertificateAddresses ADDRESSES =
      new CertificateAddresses(Optional.of("https://gcm.example/"), "", true);
  private static final Country VIET_NAM =
      new Country(
          new LocalizedText("Việt Nam", "Viet Nam"),
          LocalizedText.EMPTY,
          new LocalizedText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", ""),
          new LocalizedText("Độc lập - Tự do - Hạnh phúc", ""),
          new LocalizedText("Hà Nội", "Ha Noi"),
          CLOCK.getZone(),
          List.of(Language.VI, Language.EN));
  static final Actor MINISTER = actor(1, Role.MINISTER);
  static final Actor OFFICE = actor(2, Role.AWARD_OFFICE);
  static final Actor OTHER_OFFICE = actor(3, Role.AWARD_OFFICE);
  static final Actor LEADERSHIP = actor(4, Role.LEADERSHIP);
  static final Actor COORDINATOR = actor(5, Role.COORDINATOR);

  final RecordedEvents events = new RecordedEvents();
  final List<OfficialDocument> papers = new ArrayList<>();
  final AwardRules rules;
  final AwardRuleBook book;
  final AwardDecisions decisions;
  final AwardDrafts drafts;
  final AwardRegister register;
  final PastAwards past;
  final PastAwardImport tables;
  final Certificates afterwards;
  final CertificateVerification verification;
  final CertificatePrinting printing;
  final AwardCredentials credentials;
  final PaperNumbers numbers;
  final CertificateRepository certificates = new CertificateRepository();
  final RegisterRepository rows = new RegisterRepository();

  private final ModuleOnH2 database = new ModuleOnH2("certificates", List.of("documents"));
  private final AwardRights rights = new AwardRights();
  private final AwardCounters counters = new AwardCounters();
  private final DecisionRepository decided = new DecisionRepository();

  public AwardsOnH2() {
    numbers = NumbersOnPaper.on(database.entities());
    RuleRepository ruleRows = new RuleRepository();
    ruleRows.entities = database.entities();
    certificates.entities = database.entities();
    rows.entities = database.entities();
    counters.entities = database.entities();
    decided.entities = database.entities();
    rules = new RuleService(ruleRows);
    book =
        new RuleBookService(ruleRows, rights, new AwardRuleChecks(ruleRows, CLOCK), CLOCK, events);
    LikeAwards likes =
        new LikeAwards(
            rows, new BodyKin(OldAndNewBodies.AGENCIES, OldAndNewBodies.LOCALITIES, CLOCK));
    register = new RegisterService(rows, likes, rights, bodies(), CLOCK);
    decisions = deciding();
    drafts = drafting();
    afterwards =
        new CertificateService(
            rows,
            certificates,
            new Rewriting(certificates, counters, new VerificationCodes()),
            rights,
            CLOCK,
            events);
    printing =
        new PrintingOfCertificates(
            rows,
            decided,
            new CertificatePages(
                new CertificateTemplate(Optional.empty()),
                certificates,
                bodies(),
                ADDRESSES,
                VIET_NAM),
            PageOnPaper.press(),
            rights);
    credentials = crediting();
    verification = new VerificationService(rows, certificates, CLOCK);
    past =
        new PastAwardService(
            rows,
            new PastAwardChecks(rows, likes, new GoldenBook(counters), CLOCK),
            counters,
            rights,
            CLOCK,
            events);
    tables = new ImportService(past, TablesOnPaper.workbooks());
  }

  private AwardCredentials crediting() {
    SigningKeys keys = new SigningKeys(counters, CLOCK);
    keys.entities = database.entities();
    return new CredentialService(
        rows,
        certificates,
        new CredentialText(ADDRESSES, VIET_NAM),
        new SignedDocuments(keys, ADDRESSES),
        keys,
        ADDRESSES,
        rights,
        CLOCK,
        events);
  }

  private static AwardingBodies bodies() {
    return new AwardingBodies(OldAndNewBodies.AGENCIES, OldAndNewBodies.LOCALITIES, SETTINGS);
  }

  private AwardDecisions deciding() {
    AwardingBodies bodies = bodies();
    Renditions printed =
        (about, name, form, document) -> {
          papers.add(document.get());
          return new Download(name, form.mediaType(), 0, InputStream.nullInputStream());
        };
    return new DecisionService(
        decided,
        rights,
        new OrderChecks(decided, CLOCK),
        new DecisionNumbering(counters, new DecisionRegister(numbers, bodies), bodies),
        new Entering(
            new GoldenBook(counters), rows, certificates, counters, new VerificationCodes()),
        new DecisionPapers(rows, printed, bodies, SETTINGS),
        CLOCK,
        events);
  }

  private AwardDrafts drafting() {
    return new DraftService(
        rights,
        bodies(),
        new DecisionNumbering(counters, new DecisionRegister(numbers, bodies()), bodies()),
        SETTINGS,
        (document, form) -> {
          papers.add(document);
          return new byte[0];
        },
        CLOCK);
  }

  AwardCounters counters() {
    return counters;
  }

  /** A decision on a call of its own about those collectives. */
  static AwardOrder order(int call, LocalDate day, String... names) {
    List<Awardee> awardees =
        Stream.of(names)
            .map(name -> awardee(collective(name, OldAndNewBodies.NGHE_AN), name))
            .toList();
    return new AwardOrder(
        new Subject("award-call", new UUID(9, call).toString()),
        OldAndNewBodies.FOREIGN_AFFAIRS,
        PROGRAMME,
        Optional.empty(),
        day,
        awardees,
        Set.of(OFFICE.account()));
  }

  static Awardee awardee(Recipient recipient, String nomination) {
    return new Awardee(
        new Subject(
            "nomination",
            UUID.nameUUIDFromBytes(nomination.getBytes(StandardCharsets.UTF_8)).toString()),
        recipient,
        new LocalizedText("Đã có thành tích xuất sắc", "Outstanding achievement"),
        PERIOD);
  }

  static Recipient collective(String name, BodyId body) {
    return new Recipient(
        RecipientKind.COLLECTIVE,
        false,
        new LocalizedText(name, ""),
        LocalizedText.EMPTY,
        Optional.of(body));
  }

  void commit() {
    database.commit();
  }

  @Override
  public void close() {
    database.close();
  }

  private static Actor actor(long number, Role role) {
    BodyId body = OldAndNewBodies.FOREIGN_AFFAIRS;
    return new Actor(new UUID(7, number), role.name(), body, Set.of(new Grant(role, body)));
  }
}
