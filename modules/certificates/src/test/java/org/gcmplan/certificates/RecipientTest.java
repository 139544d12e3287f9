package org.gcmplan.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One recipient however the name is typed; two recipients stay two. */
class RecipientTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sở Ngoại vụ tỉnh Thanh Hoá|Sở Ngoại vụ Thanh Hóa|SAME",
        "Trưởng phòng, Sở Ngoại vụ Thanh Hóa|Trưởng phòng, Sở Ngoại vụ tỉnh Thanh Hoá|SAME",
        "SỞ NGOẠI VỤ THÀNH PHỐ ĐÀ NẴNG|Sở Ngoại vụ TP. Đà Nẵng|SAME",
        "Văn phòng & Lễ tân|Văn phòng và lễ tân|SAME",
        "Phòng Quản lý xuất nhập cảnh, Công an thành phố Đà Nẵng|Phòng QLXNC - Công an TP. Đà Nẵng"
            + "|PROBABLE",
        "Ủy ban nhân dân tỉnh Nghệ An|UBND tỉnh Nghệ An|PROBABLE",
        "So Ngoai vu Thanh Hoa|Sở Ngoại vụ Thanh Hóa|PROBABLE",
        "Sở Ngoại vụ tỉnh Quảng Nam|Sở Ngoại vụ tỉnh Quảng Ninh|DIFFERENT",
        "Phòng Lãnh sự|Phòng Lễ tân|DIFFERENT",
      })
  void collectivesAreToldByTheirNames(String one, String other, Likeness likeness) {
    assertThat(collective(one).likeness(collective(other))).isEqualTo(likeness);
    assertThat(collective(other).likeness(collective(one))).isEqualTo(likeness);
  }

  @Test
  void decomposedLettersAreTheSameLetters() {
    String name = "Đồn Biên phòng cửa khẩu quốc tế Hữu Nghị";
    Recipient decomposed = collective(Normalizer.normalize(name, Normalizer.Form.NFD));

    assertThat(decomposed.sameSpelling(collective(name))).isTrue();
  }

  @Test
  void marksTellPeopleApart() {
    assertThat(person("Nguyễn Văn Hoa", "").sameSpelling(person("Nguyễn Văn Hòa", ""))).isFalse();
    assertThat(person("Nguyễn Văn Hoa", "").likeness(person("Nguyễn Văn Hòa", "")))
        .isEqualTo(Likeness.PROBABLE);
    assertThat(person("Nguyễn Văn Tỉnh", "").likeness(person("Nguyễn Văn", "")))
        .isEqualTo(Likeness.DIFFERENT);
  }

  @Test
  void aNamesakeElsewhereIsOnlyProbablyTheSame() {
    Recipient here = person("Nguyễn Văn An", "Chuyên viên, Vụ Pháp chế");
    Recipient there = person("Nguyễn Văn An", "Trưởng phòng, Sở Y tế");

    assertThat(here.likeness(there)).isEqualTo(Likeness.PROBABLE);
    assertThat(here.sameSpelling(person("NGUYỄN VĂN AN", "Chuyên viên Vụ Pháp chế"))).isTrue();
  }

  @Test
  void aHouseholdIsNoPerson() {
    Recipient household =
        new Recipient(
            RecipientKind.HOUSEHOLD,
            false,
            text("Nguyễn Văn An"),
            LocalizedText.EMPTY,
            Optional.empty());

    assertThat(household.likeness(person("Nguyễn Văn An", ""))).isEqualTo(Likeness.DIFFERENT);
  }

  @Test
  void onlyPeopleAreMasked() {
    assertThat(person("Nguyễn Văn An", "").masked().vi()).isEqualTo("Nguyễn V. A.");
    assertThat(collective("Phòng Lãnh sự").masked().vi()).isEqualTo("Phòng Lãnh sự");
  }

  private static Recipient collective(String name) {
    return new Recipient(
        RecipientKind.COLLECTIVE, false, text(name), LocalizedText.EMPTY, Optional.empty());
  }

  private static Recipient person(String name, String position) {
    return new Recipient(
        RecipientKind.INDIVIDUAL, false, text(name), text(position), Optional.empty());
  }

  private static LocalizedText text(String vi) {
    return new LocalizedText(vi, "");
  }
}
