package org.gcmplan.datapack.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.gcmplan.kernel.Language;
import org.gcmplan.objectives.Objective;
import org.junit.jupiter.api.Test;

/** Another country, in another language, is read from a folder without a word of code. */
class ExamplePackTest {
  private static final PackFolder FOLDER = PackFolder.at(Path.of("../../config/data-example"));

  private final CountryPack pack = CountryPack.read(FOLDER);

  @Test
  void itsPlanIsWrittenInItsOwnLanguage() {
    assertThat(pack.country().languages()).containsExactly(Language.EN);
    assertThat(pack.country().zone()).isEqualTo(ZoneId.of("Atlantic/Azores"));
    assertThat(pack.frame().plan().title().vi()).isEmpty();
    assertThat(pack.frame().plan().register()).isEqualTo("MO-MEA");
  }

  @Test
  void itTakesUpSomeOfTheObjectives() {
    assertThat(pack.frame().objectives())
        .extracting(Objective::number)
        .containsExactly(1, 3, 5, 6, 7, 10, 21, 23);
    assertThat(pack.tasks()).hasSize(12);
  }

  @Test
  void itsBodiesAndProvincesHaveAHistoryToo() {
    LocalDate later = LocalDate.of(2026, 8, 1);

    assertThat(pack.codes().agency("MOW", later)).isEmpty();
    assertThat(pack.codes().agency("MWE", later)).isPresent();
    assertThat(pack.codes().localities().count(LocalDate.of(2026, 6, 30))).isEqualTo(5);
    assertThat(pack.codes().localities().count(later)).isEqualTo(4);
  }

  @Test
  void itsPeopleNeedNoHistoryToStart() {
    Story story =
        Story.read(FOLDER, pack, new StoryDays(LocalDate.of(2026, 11, 22), pack.calendar()));

    assertThat(story.tales()).isEmpty();
    assertThat(story.accounts()).hasSizeGreaterThan(9);
  }

  @Test
  void textsAreDemandedInTheLanguagesOfThePlanOnly() {
    Findings findings = pack.findings();
    CsvRow row = new CsvRow("x.csv", 2, Map.of("name_en", "Name"), findings);

    assertThat(row.both("name").en()).isEqualTo("Name");
    findings.refuseIfAny();
  }
}
