package org.gcmplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RulesOfTheHouseTest {
  private static JavaClasses house;

  @BeforeAll
  static void readTheHouse() {
    house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPaths(
                House.MAY_USE.keySet().stream()
                    .map(module -> Sources.TOP.resolve("modules/" + module + "/target/classes"))
                    .toList());
  }

  @Test
  void everyModuleIsThere() {
    for (String module : House.MAY_USE.keySet()) {
      assertThat(
              house.stream().anyMatch(c -> c.getPackageName().startsWith("org.gcmplan." + module)))
          .as("classes of module %s", module)
          .isTrue();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyModuleUsesOnlyWhatItsRowAllows() {
    return House.MAY_USE.keySet().stream()
        .map(
            module ->
                DynamicTest.dynamicTest(
                    module, () -> new Rules(House.ROOT).borders(module).check(house)));
  }

  @TestFactory
  Stream<DynamicTest> theHouseKeepsItsRules() {
    return new Rules(House.ROOT)
        .all().entrySet().stream()
            .map(
                rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(house)));
  }
}
