package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.search.Finding;
import org.gcmplan.search.FindingKind;
import org.gcmplan.search.Search;
import org.gcmplan.search.SearchIndex;
import org.gcmplan.search.SearchPage;
import org.gcmplan.search.SearchQuery;
import org.gcmplan.updates.UpdateId;
import org.junit.jupiter.api.Test;

/** Searching on the real database: by any name, within one's rights, in step with what happens. */
@InTheContainer
class SearchIT {
  @Inject Office office;
  @Inject Search search;
  @Inject SearchIndex index;
  @Inject UserTransaction transaction;

  @Test
  void bodiesAreFoundByEveryNameTheyEverHad() {
    assertThat(best("ha noi")).isEqualTo("Thành phố Hà Nội");
    assertThat(best("Hà Nội")).isEqualTo("Thành phố Hà Nội");
    assertThat(best("hn")).isEqualTo("Thành phố Hà Nội");
    assertThat(best("da nang")).isEqualTo("Thành phố Đà Nẵng");
    assertThat(best("dak lak")).isEqualTo("Tỉnh Đắk Lắk");
    assertThat(best("tp.hcm")).isEqualTo("Thành phố Hồ Chí Minh");
    assertThat(best("thua thien hue")).isEqualTo("Thành phố Huế");
    assertThat(best("hai duong")).isEqualTo("Thành phố Hải Phòng");
    assertThat(best("bng")).isEqualTo("Bộ Ngoại giao");
    assertThat(best("ministry of health")).isEqualTo("Bộ Y tế");
  }

  @Test
  void aUnitThatWentIntoAnotherIsStillThereAndSaysSo() {
    List<Finding> found = find(office.justice(), "quảng nam").findings();

    assertThat(found.get(0).former()).isFalse();
    assertThat(found)
        .anyMatch(
            each ->
                each.former()
                    && each.title().vi().equals("Tỉnh Quảng Nam")
                    && each.detail().vi().equals("nay thuộc Thành phố Đà Nẵng"));
  }

  @Test
  void aDraftIsFoundAtOnceByItsOwnBodyAndDoesNotExistForOthers() {
    UpdateId draft = office.draft(Office.retitled("1.05", "Cẩm nang zanzibar"));

    assertThat(ids(office.drafter(), "Sửa tên nhiệm vụ 1.05")).contains(draft.toString());
    assertThat(ids(office.justice(), "Sửa tên nhiệm vụ 1.05")).doesNotContain(draft.toString());
    assertThat(find(office.justice(), "rename task 1.05").counts())
        .isEqualTo(find(office.health(), "rename task 1.05").counts());

    office.submit(draft);
    office.ask(draft, office.justice());
    assertThat(ids(office.justice(), "Sửa tên nhiệm vụ 1.05")).contains(draft.toString());
    assertThat(ids(office.health(), "Sửa tên nhiệm vụ 1.05")).doesNotContain(draft.toString());
  }

  @Test
  void whatIsRolledBackIsNotFound() throws Exception {
    transaction.begin();
    UpdateId lost = office.draft(Office.retitled("1.06", "Tên khác"));
    assertThat(ids(office.drafter(), "Sửa tên nhiệm vụ 1.06")).contains(lost.toString());
    transaction.rollback();

    assertThat(ids(office.drafter(), "Sửa tên nhiệm vụ 1.06")).doesNotContain(lost.toString());
  }

  @Test
  void aNewEditionIsFoundFirstAndWhatStoodBeforeIsMarked() {
    office.publish(office.awaitingPublication("1.07", "Quokka giúp người di cư"));

    SearchPage page = find(office.justice(), "quokka");
    assertThat(page.findings()).hasSize(1);
    assertThat(page.findings().get(0).reference()).isEqualTo("1.07");
    assertThat(page.findings().get(0).former()).isFalse();
    assertThat(find(office.justice(), "1.07").findings())
        .filteredOn(each -> each.kind() == FindingKind.TASK)
        .extracting(Finding::former)
        .startsWith(false)
        .contains(true);
  }

  @Test
  void reportsAreFoundByTheWordsOfTheirNarrativeByThoseWhoMayReadThem() {
    assertThat(reports(office.justice(), "cuộc gọi mùa bão dịp lễ")).isNotEmpty();
    assertThat(reports(office.justice(), "cuoc goi mua bao dip le")).isNotEmpty();

    String sent = "danh mục mười dự án hợp tác tổ chức quốc tế";
    assertThat(reports(office.standingOffice(), sent)).isNotEmpty();
    assertThat(reports(office.justice(), sent)).isEmpty();
    assertThat(find(office.justice(), sent).counts().getOrDefault(FindingKind.REPORT, 0)).isZero();
    String draft = "đang tổng hợp số liệu cơ quan đại diện";
    assertThat(reports(office.standingOffice(), draft)).isEmpty();
  }

  private List<Finding> reports(Actor reader, String words) {
    return find(reader, words).findings().stream()
        .filter(each -> each.kind() == FindingKind.REPORT)
        .toList();
  }

  @Test
  void aSlipOfTheFingerIsForgiven() {
    SearchPage page = find(office.justice(), "lao dogn");

    assertThat(page.corrected()).isTrue();
    assertThat(page.findings()).isNotEmpty();
  }

  @Test
  void theIndexWrittenAnewFindsTheSame() {
    SearchPage before = find(office.standingOffice(), "di cu");

    assertThatThrownBy(() -> index.rebuild(office.drafter())).isInstanceOf(NotAllowed.class);
    index.rebuild(office.actor("quantri"));

    SearchPage after = find(office.standingOffice(), "di cu");
    assertThat(after.counts()).isEqualTo(before.counts());
    assertThat(after.findings()).isEqualTo(before.findings());
    assertThat(index.size(office.actor("quantri"))).isGreaterThan(200);
  }

  private String best(String text) {
    return find(office.justice(), text).findings().get(0).title().vi();
  }

  private List<String> ids(Actor reader, String text) {
    return find(reader, text).findings().stream().map(Finding::id).toList();
  }

  private SearchPage find(Actor reader, String text) {
    return search.find(reader, new SearchQuery(text, Optional.empty(), 0, 50));
  }
}
