package org.gcmplan.datapack.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.gcmplan.datapack.DataPackRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadPackTest {
  @TempDir Path folder;
  private CopiedPack pack;

  @BeforeEach
  void copyTheShippedPack() throws IOException {
    pack = new CopiedPack(folder);
  }

  @Test
  void aCopyOfTheShippedPackIsSound() {
    assertThat(pack.errors()).isEmpty();
  }

  @Test
  void everyErrorOfEveryFileIsNamedAtOnce() throws IOException {
    pack.spoil("agencies.csv", "2025-02-28,BTC,", "28/2/2025,BTC,")
        .spoil("holidays.csv", "2026-11-24,holiday", "2026-11-24,feast")
        .spoil("objectives.csv", ",4,17.18", ",5,17.18")
        .spoil("plan.csv", ",yes,", ",perhaps,");
    assertThat(pack.errors())
        .containsExactlyInAnyOrder(
            "agencies.csv, row 21, valid_to: “28/2/2025” is not a day; write it as 2025-02-28",
            "holidays.csv, row 104, kind: “feast” is none of: holiday, compensation,"
                + " swapped_workday",
            "objectives.csv, row 2, round_table: “5” is no number from 1 to 4",
            "plan.csv, row 2, illustrative: “perhaps” is neither yes nor no");
  }

  @Test
  void theMessageListsAllOfThemWithTheirRemedies() throws IOException {
    pack.spoil("plan.csv", ",yes,", ",perhaps,").remove("principles.csv");
    assertThatThrownBy(() -> CountryPack.read(pack.files()))
        .isInstanceOf(DataPackRefused.class)
        .hasMessageContaining("Mend these and start again")
        .hasMessageContaining("principles.csv: the file is missing; add it")
        .hasMessageContaining("plan.csv, row 2, illustrative");
  }

  @Test
  void aMissingAndAnUnknownColumnAreNamed() throws IOException {
    pack.spoil("focus-areas.csv", "name_en", "name_fr");
    assertThat(pack.errors())
        .containsExactly(
            "focus-areas.csv, row 1, name_en: the column is missing; add it",
            "focus-areas.csv, row 1, name_fr: no such column; remove or rename it");
  }

  @Test
  void anUnquotedCommaIsFound() throws IOException {
    pack.spoil("principles.csv", "\"Pháp quyền và trình tự, thủ tục hợp pháp\"", "Pháp quyền, thủ");
    assertThat(pack.errors())
        .containsExactly("principles.csv, row 5: has 5 cells, not 4; quote commas");
  }

  @Test
  void aBodyWithSuccessorsHasALastDay() throws IOException {
    pack.spoil("agencies.csv", "2025-02-28,BTC,", ",BTC,");
    assertThat(pack.errors())
        .containsExactly("agencies.csv, row 21, valid_to: is empty; fill it in");
  }

  @Test
  void aByteOrderMarkOfASpreadsheetDoesNoHarm() throws IOException {
    pack.spoil("principles.csv", "number,name_vi", "\uFEFFnumber,name_vi");
    assertThat(pack.errors()).isEmpty();
  }

  @Test
  void emptyCellsAndRepetitionsAreFound() throws IOException {
    pack.spoil("principles.csv", "2,Hợp tác quốc tế,", "1,,");
    assertThat(pack.errors())
        .containsExactly(
            "principles.csv, row 3, number: 1 is there already; remove one",
            "principles.csv, row 3, name_vi: is empty; fill it in");
  }

  @Test
  void aSuccessorMustExistAfterTheLastDay() throws IOException {
    pack.spoil("agencies.csv", "2025-02-28,BTC,", "2025-02-28,BTNMT,");
    assertThat(pack.errors())
        .containsExactly(
            "agencies.csv, row 21, successors: no body holds the code BTNMT on 2025-03-01");
  }

  @Test
  void aTaskGoesToOneOfTheSuccessorsOfABodyThatEnded() throws IOException {
    pack.spoil("agency-handovers.csv", "BTTTT,2025-02-28,4.03,BCA", "BTTTT,2025-02-28,4.03,BYT")
        .spoil("agency-handovers.csv", "BLDTBXH,2025-02-28,1.04", "BYT,2025-02-28,1.04");
    assertThat(pack.errors())
        .containsExactlyInAnyOrder(
            "agency-handovers.csv, row 2, agency: no body of that code ended on 2025-02-28",
            "agency-handovers.csv, row 14, taker: BYT is none of the successors of BTTTT");
  }

  @Test
  void aPackWithoutHandoversIsSound() throws IOException {
    pack.remove("agency-handovers.csv");
    assertThat(pack.errors()).isEmpty();
  }

  @Test
  void aBodyThatEndedSaysByWhat() throws IOException {
    pack.spoil("agencies.csv", "2025-02-28,BTC,176/2025/QH15,", "2025-02-28,BTC,,");
    assertThat(pack.errors())
        .containsExactly("agencies.csv, row 21, legal_basis: is empty; fill it in");
  }

  @Test
  void aMergerTakesUnitsThatExist() throws IOException {
    pack.spoil("locality-changes.csv", "merge,02;08,", "merge,02;99,");
    assertThat(pack.errors())
        .contains(
            "locality-changes.csv, row 3, former: no unit holds the code 99 until 2025-07-01",
            "locality-changes.csv, row 3, former: a merger takes two or more units that exist;"
                + " name them");
  }

  @Test
  void aCertaintyIsOneOfTwoWords() throws IOException {
    pack.spoil("principles.csv", "Human rights,verified", "Human rights,sure");
    assertThat(pack.errors())
        .containsExactly("principles.csv, row 7, status: “sure” is none of: verified, to check");
  }

  @Test
  void aTaskNamesBodiesByTheCodesOfItsDay() throws IOException {
    pack.spoil("plan-tasks.csv", "83;84;93;94;95;96", "83;84;03");
    assertThat(pack.errors())
        .containsExactly(
            "plan-tasks.csv, row 36, localities: nobody holds the code 03 on 2020-03-20");
  }

  @Test
  void theDemonstrationNamesItsErrorsToo() throws IOException {
    pack.spoil("demonstration/opinions.csv", "CN-02,agency,BTP,disagreed", "CN-99,agency,BTP,no")
        .spoil("demonstration/updates.csv", ",in_review", ",somewhere")
        .spoil("demonstration/changes.csv", "CN-04,abolish,4.07,,", "CN-04,abolish,4-07,,");
    CountryPack sound = CountryPack.read(pack.files());
    StoryDays days = new StoryDays(LocalDate.of(2026, 11, 23), sound.calendar());
    assertThatThrownBy(() -> Story.read(pack.files(), sound, days))
        .isInstanceOf(DataPackRefused.class)
        .hasMessageContaining("opinions.csv, row 6, reference: there is no such update")
        .hasMessageContaining("updates.csv, row 7, state: “somewhere” is none of")
        .hasMessageContaining("changes.csv, row 11, task: “4-07” is no number of a task");
  }

  @Test
  void theDemonstrationNeedsPeopleForItsParts() throws IOException {
    pack.spoil("demonstration/accounts.csv", "agency,NHNN,focal_point", "agency,NHNN,leadership");
    CountryPack sound = CountryPack.read(pack.files());
    StoryDays days = new StoryDays(LocalDate.of(2026, 11, 23), sound.calendar());
    assertThatThrownBy(() -> Story.read(pack.files(), sound, days))
        .hasMessageContaining("CN-06 needs a FOCAL_POINT of AGENCY:");
  }
}
