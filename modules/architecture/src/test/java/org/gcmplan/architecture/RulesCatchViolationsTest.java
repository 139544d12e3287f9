package org.gcmplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A rule that nothing can break protects nothing: each must fail on its own small violation. */
class RulesCatchViolationsTest {

  @TestFactory
  Stream<DynamicTest> everyRuleBites() {
    return new Rules("unused")
        .all().keySet().stream()
            .map(name -> DynamicTest.dynamicTest(name, () -> itsViolationIsCaught(name)));
  }

  private static void itsViolationIsCaught(String name) {
    String root = "org.gcmplan.architecture.violations." + name;
    JavaClasses broken = new ClassFileImporter().importPackages(root);

    assertThat(broken).as("a violation of the rule «%s»", name).isNotEmpty();
    assertThat(new Rules(root).all().get(name).evaluate(broken).hasViolation())
        .as("the rule «%s» notices its violation", name)
        .isTrue();
  }
}
