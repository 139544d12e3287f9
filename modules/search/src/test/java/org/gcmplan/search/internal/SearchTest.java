package org.gcmplan.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.search.Finding;
import org.gcmplan.search.FindingKind;
import org.gcmplan.search.SearchPage;
import org.gcmplan.search.internal.Indexed.Span;
import org.gcmplan.search.internal.SearchRoom.Happened;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
  private final SearchRoom room = new SearchRoom();

  @BeforeEach
  void fill() {
    room.locality("Hà Nội", "HN", "Hà Tây");
    room.locality("Hà Nam Ninh");
    room.locality("Đà Nẵng", "Quảng Nam");
    room.locality("Đắk Lắk", "Phú Yên");
    room.locality("Hồ Chí Minh", "TP.HCM", "Bình Dương", "Bà Rịa - Vũng Tàu");
    room.locality("Huế", "Thừa Thiên Huế", "TTH");
    room.locality("Hòa Bình mới");
    room.ended("Quảng Nam", "2025-06-30");
    room.agency("BNG", "Bộ Ngoại giao", "BNG");
    room.agency("BCA", "Bộ Công an", "BCA");
    room.task("3.02", "Hỗ trợ người lao động tại Hà Nội", Span.editions(1, Optional.empty()));
    room.task("3.11", "Phổ biến thông tin cho người di cư", Span.editions(2, Optional.empty()));
    room.task("3.11", "Phổ biến tin cho người di cư", Span.editions(1, Optional.of(2)));
    room.task("4.01", "Bảo vệ nạn nhân", Span.editions(1, Optional.empty()), "Bộ Công an chủ trì");
    room.update("u1", "CN-07", "Gia hạn nhiệm vụ 3.11");
    room.build();
  }

  @AfterEach
  void close() {
    room.close();
  }

  @ParameterizedTest
  @CsvSource({
    "ha noi, Tỉnh Hà Nội",
    "Hà Nội, Tỉnh Hà Nội",
    "HÀ NỘI, Tỉnh Hà Nội",
    "hanoi, Tỉnh Hà Nội",
    "hn, Tỉnh Hà Nội",
    "ha tay, Tỉnh Hà Nội",
    "da nang, Tỉnh Đà Nẵng",
    "dak lak, Tỉnh Đắk Lắk",
    "daklak, Tỉnh Đắk Lắk",
    "phu yen, Tỉnh Đắk Lắk",
    "tp.hcm, Tỉnh Hồ Chí Minh",
    "TP HCM, Tỉnh Hồ Chí Minh",
    "tphcm, Tỉnh Hồ Chí Minh",
    "vung tau, Tỉnh Hồ Chí Minh",
    "thua thien hue, Tỉnh Huế",
    "hue, Tỉnh Huế",
    "bng, Bộ Ngoại giao",
    "bo ngoai giao, Bộ Ngoại giao",
    "hoà bình, Tỉnh Hòa Bình mới",
    "hòa bình, Tỉnh Hòa Bình mới",
    "cn-07, Gia hạn nhiệm vụ 3.11",
    "cn07, Gia hạn nhiệm vụ 3.11",
    "3.11, Phổ biến thông tin cho người di cư"
  })
  void theBestFindingIsWhatWasMeant(String typed, String best) {
    assertThat(room.titles(typed)).first().isEqualTo(best);
  }

  @Test
  void decomposedLettersAreTheSame() {
    String typed = Normalizer.normalize("Đà Nẵng", Normalizer.Form.NFD);

    assertThat(room.titles(typed)).first().isEqualTo("Tỉnh Đà Nẵng");
  }

  @Test
  void theNameComesBeforeWhatMentionsIt() {
    assertThat(room.titles("ha noi"))
        .containsExactly("Tỉnh Hà Nội", "Hỗ trợ người lao động tại Hà Nội");
  }

  @Test
  void marksThatWereTypedCount() {
    room.task("5.01", "Bán hàng", Span.editions(1, Optional.empty()));
    room.task("5.02", "Bàn hàng", Span.editions(1, Optional.empty()));
    room.build();

    assertThat(room.titles("bàn hàng")).containsExactly("Bàn hàng", "Bán hàng");
    assertThat(room.titles("bán hàng")).containsExactly("Bán hàng", "Bàn hàng");
    assertThat(room.titles("ban hang")).containsExactly("Bán hàng", "Bàn hàng");
  }

  @Test
  void aFormerNameLeadsToTheUnitOfTodayAndThenToTheFormerOne() {
    SearchPage page = room.find("quang nam");

    assertThat(page.findings())
        .extracting(finding -> finding.title().vi())
        .containsExactly("Tỉnh Đà Nẵng", "Tỉnh Quảng Nam");
    assertThat(page.findings()).extracting(Finding::former).containsExactly(false, true);
    assertThat(page.findings().get(0).calledSo()).contains("Quảng Nam");
  }

  @Test
  void whatTheEditionInForceSaysComesBeforeWhatAFormerOneSaid() {
    SearchPage page = room.find("pho bien");

    assertThat(page.findings()).extracting(Finding::former).containsExactly(false, true);
    assertThat(page.findings()).extracting(Finding::id).containsExactly("3.11@2", "3.11@1");
  }

  @Test
  void wordsOfTheContentAreFoundAfterTheName() {
    assertThat(room.titles("bo cong an")).containsExactly("Bộ Công an", "Bảo vệ nạn nhân");
  }

  @Test
  void theLastWordMayStillBeBeingTyped() {
    assertThat(room.titles("nguoi lao d")).containsExactly("Hỗ trợ người lao động tại Hà Nội");
    assertThat(room.titles("ngoai gi")).containsExactly("Bộ Ngoại giao");
  }

  @Test
  void aSlipOfTheFingerIsForgivenAndTold() {
    SearchPage page = room.find("lao dogn");

    assertThat(page.corrected()).isTrue();
    assertThat(page.words()).containsExactly("lao", "dong");
    assertThat(page.findings()).extracting(Finding::reference).containsExactly("3.02");
    assertThat(room.find("xyzzy").findings()).isEmpty();
  }

  @Test
  void whatTheReaderMayNotKnowOfIsNeitherShownNorCounted() {
    assertThat(room.find("CN-07").found()).isEqualTo(1);
    room.updates.hidden.add("u1");

    SearchPage page = room.find("CN-07");

    assertThat(page.findings()).isEmpty();
    assertThat(page.counts()).isEmpty();
    assertThat(room.find("gia han").found()).isZero();
  }

  @Test
  void kindsAreCountedAndPagesAreCut() {
    SearchPage page = room.find("ha noi", Optional.of(FindingKind.TASK), 0, 20);

    assertThat(page.counts())
        .containsEntry(FindingKind.LOCALITY, 1)
        .containsEntry(FindingKind.TASK, 1);
    assertThat(page.findings()).extracting(Finding::kind).containsExactly(FindingKind.TASK);
    assertThat(room.find("ha noi", Optional.empty(), 1, 1).findings())
        .extracting(Finding::reference)
        .containsExactly("3.02");
  }

  @ParameterizedTest
  @CsvSource({"'   '", "'%'", "'_'", "'...'", "''''", "'😀'"})
  void nothingToLookForFindsNothing(String typed) {
    assertThat(room.find(typed)).isEqualTo(SearchPage.EMPTY);
  }

  @Test
  void tooMuchToLookForIsCut() {
    assertThat(room.titles("hà nội ".repeat(500))).first().isEqualTo("Tỉnh Hà Nội");
    assertThat(room.find("một hai ba bốn năm sáu bảy tám chín mười").words()).hasSize(8);
  }

  @Test
  void whatHappensIsFoundAtOnceAndWhatIsGoneIsNot() {
    room.update("u2", "CN-08", "Bãi bỏ nhiệm vụ lỗi thời");
    room.upkeep.happened(Happened.to(FindingKind.UPDATE, "u2"));
    room.commit();
    assertThat(room.titles("bai bo")).containsExactly("Bãi bỏ nhiệm vụ lỗi thời");

    room.updates.loses("u2");
    room.upkeep.happened(Happened.to(FindingKind.UPDATE, "u2"));
    room.commit();
    assertThat(room.titles("bai bo")).isEmpty();
  }

  @Test
  void whatIsOverStandsAsItWasWhenSomethingNewComesBesideIt() {
    List<UUID> before = room.entriesOf("3.11@1");
    room.upkeep.happened(Happened.to(FindingKind.TASK, "3.11"));
    room.commit();

    assertThat(room.entriesOf("3.11@1")).hasSize(1).isEqualTo(before);
    assertThat(room.entriesOf("3.11@2")).hasSize(1);
    assertThat(room.find("pho bien").findings())
        .extracting(Finding::id)
        .containsExactly("3.11@2", "3.11@1");
  }

  @Test
  void whatGoesOnIsWrittenAnewForItsWordsMayBeOtherOnes() {
    List<UUID> before = room.entriesOf("3.11@2");
    room.upkeep.happened(Happened.to(FindingKind.TASK, "3.11"));
    room.commit();

    assertThat(room.entriesOf("3.11@2")).hasSize(1).doesNotContainAnyElementsOf(before);
  }

  @Test
  void newWordsAreLearntForBeginningsAndSlips() {
    room.update("u2", "CN-08", "Chương trình Kaleidoscope");
    room.upkeep.happened(Happened.to(FindingKind.UPDATE, "u2"));
    room.commit();
    assertThat(room.find("chuong kaleidos").found()).isZero();

    assertThat(room.index.learnWords()).isEqualTo(1);
    assertThat(room.index.learnWords()).isZero();
    room.commit();

    assertThat(room.find("chuong kaleidos").found()).isEqualTo(1);
    assertThat(room.find("kaliedoscope").corrected()).isTrue();
  }

  @Test
  void numbersAreInTheirOwnOrder() {
    room.task("3.09", "Điều tra về lao động", Span.editions(1, Optional.empty()));
    room.task("10.01", "Điều tra về lao động", Span.editions(1, Optional.empty()));
    room.build();

    assertThat(room.find("dieu tra").findings())
        .extracting(Finding::reference)
        .containsExactly("3.09", "10.01");
  }
}
