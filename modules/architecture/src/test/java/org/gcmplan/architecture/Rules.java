package org.gcmplan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.Converter;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of the house, each for a tree of packages below {@code root}: the real one, or a small
 * one that breaks the rule on purpose ({@link RulesCatchViolationsTest}).
 */
final class Rules {
  private final String root;

  Rules(String root) {
    this.root = root;
  }

  /** Every rule by the name of the package below {@code violations} that breaks it. */
  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("borders", borders("updates"));
    rules.put("insides", insides());
    rules.put("engine", engineAtTheEdge());
    rules.put("thinviews", viewsStayThin());
    rules.put("hidden", internalsAreHidden());
    rules.put("transactions", transactionsAtTheApi());
    rules.put("sharedstate", noSharedState());
    rules.put("names", namesAreTheFields());
    rules.put("swallowed", noPrintedStackTraces());
    rules.put("events", eventsAreRecords());
    rules.put("clock", timeComesFromOutside());
    rules.put("xml", xmlIsReadInFewPlaces());
    return rules;
  }

  /** A module uses only the modules that its row in the table allows. */
  ArchRule borders(String module) {
    List<String> forbidden = new ArrayList<>();
    for (String other : House.MAY_USE.keySet()) {
      if (!other.equals(module) && !House.MAY_USE.get(module).contains(other)) {
        forbidden.add(root + "." + other + "..");
      }
    }
    return noClasses()
        .that()
        .resideInAPackage(root + "." + module + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden.toArray(String[]::new))
        .as("module " + module + " uses only what its row allows");
  }

  /** What a module keeps inside is used by itself alone. */
  ArchRule insides() {
    return classes()
        .that()
        .resideInAPackage(root + "..internal..")
        .should()
        .onlyHaveDependentClassesThat(
            DescribedPredicate.describe(
                "are of the same module",
                dependent ->
                    dependent.getPackageName().contains(".internal")
                        || !dependent.getPackageName().startsWith(root)))
        .as("internal classes are used by their own module's internals only");
  }

  ArchRule engineAtTheEdge() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackage(root + ".workflow.internal..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.camunda..")
        .as("only workflow's internals see the process engine");
  }

  /** A parser as the platform makes it fetches what a file names: three places make safe ones. */
  ArchRule xmlIsReadInFewPlaces() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .doNotHaveFullyQualifiedName(root + ".exchange.internal.XmlParts")
        .and()
        .doNotHaveFullyQualifiedName(root + ".workflow.internal.RuleXml")
        .and()
        .doNotHaveFullyQualifiedName(root + ".documents.internal.TableSheet")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "make readers of XML",
                type ->
                    type.getName().equals("org.apache.poi.util.XMLHelper")
                        || type.getPackageName().startsWith("jakarta.xml.bind")
                        || type.getName()
                            .matches(
                                "javax\\.xml\\..*(DocumentBuilder|SAXParser|XMLInput|Transformer|"
                                    + "Schema|XPath)Factory")))
        .as("readers of XML are made where they are made safe");
  }

  ArchRule viewsStayThin() {
    return noClasses()
        .that()
        .resideInAPackage(root + ".(*).web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..", "java.sql..")
        .as("view beans hold no queries and no transactions");
  }

  ArchRule internalsAreHidden() {
    return classes()
        .that()
        .resideInAPackage(root + "..internal..")
        .and()
        .areTopLevelClasses()
        .and()
        .areNotAnnotatedWith(Converter.class)
        .and(DescribedPredicate.not(instantiatedByTheContainer()))
        .should()
        .notBePublic()
        .as("internal classes are package-private");
  }

  /** The container makes these by name, so they cannot be hidden. */
  private static DescribedPredicate<JavaClass> instantiatedByTheContainer() {
    Set<String> makers =
        Set.of(
            "org.eclipse.persistence.sessions.SessionCustomizer",
            "jakarta.servlet.ServletContextListener",
            "jakarta.servlet.http.HttpServlet",
            "jakarta.servlet.Filter");
    return DescribedPredicate.describe(
        "made by the container", type -> makers.stream().anyMatch(type::isAssignableTo));
  }

  ArchRule transactionsAtTheApi() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .areAnnotatedWith(Transactional.class)
        .and()
        // An interceptor bears the annotation to name what it stands around.
        .areNotAnnotatedWith(Interceptor.class)
        .should()
        // The shell keeps unsent texts; it has no API of its own to begin one at.
        .resideInAnyPackage(root + "..internal..", root + ".web.shell..")
        .as("a transaction begins at a module's API, in its internals, nowhere else");
  }

  ArchRule noSharedState() {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(ApplicationScoped.class)
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .and()
        .areNotAnnotatedWith("jakarta.persistence.PersistenceContext")
        .and()
        .areNotAnnotatedWith("jakarta.annotation.Resource")
        .and()
        .areNotAnnotatedWith("jakarta.inject.Inject")
        .and()
        .doNotHaveModifier(JavaModifier.VOLATILE)
        .should()
        .beFinal()
        .as("beans shared by everybody hold no changing state");
  }

  ArchRule namesAreTheFields() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .haveNameMatching(".*\\.(Default[A-Z]\\w*|\\w+Impl|\\w+(Manager|Helper|Utils?|Dto|DTO))")
        .orShould()
        .resideInAnyPackage(
            "..dto..",
            "..impl..",
            "..util..",
            "..helper..",
            "..mapper..",
            "..model..",
            "..common..")
        .as("names come from the field, not from a framework");
  }

  ArchRule noPrintedStackTraces() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .callMethod(Throwable.class, "printStackTrace")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .as("nothing is printed past the log");
  }

  ArchRule eventsAreRecords() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .areAssignableTo(org.gcmplan.kernel.DomainEvent.class)
        .and()
        .areNotInterfaces()
        .should()
        .beRecords()
        .andShould()
        .resideOutsideOfPackages("..internal..", "..web..")
        .as("events are records in a module's API");
  }

  ArchRule timeComesFromOutside() {
    return methods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .should(new AsksNoClockItself())
        .as("nobody asks the machine for the time");
  }
}
