package org.gcmplan.architecture.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.architecture.attack.FilledForms.Filled;
import org.gcmplan.architecture.server.RunningApplication;
import org.gcmplan.architecture.server.ToldDemonstration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Every text that the application has stored carries a {@link Canary}; every page and every file of
 * the access matrix is read by somebody who sees it. Nothing may have run, become markup, a
 * formula, an expression's value or a line of its own. On an application of its own, for the words
 * stay in it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InjectionIT {
  private static final TableFile MATRIX = TableFile.read("access-matrix.csv");
  private static final Map<String, String> SETTINGS = Map.of("GCMPLAN_UNDO_SECONDS", "0");
  private static final List<String> WRITERS =
      List.of("chuyenvien.ls", "thuongtruc.ls", "daumoi.btp", "dieuphoi.ha-noi", "khenthuong.bng");
  private static final Map<String, Visitor> SIGNED_IN = new ConcurrentHashMap<>();

  private static CallsHome home;
  private static RunningApplication application;
  private static Place place;
  private static Map<String, String> addresses;
  private static List<String> planted;

  @BeforeAll
  static void plantAndStart() {
    home = new CallsHome();
    Path folder = ToldDemonstration.EMBEDDED.copy();
    planted = PlantedCanaries.plant(folder, home.port());
    application = RunningApplication.startWithOpenDatabase(folder, SETTINGS);
    place = Place.of(application);
    place.callASitting();
    PlantedObjects objects = new PlantedObjects(place::found);
    addresses = MATRIX.keys().stream().collect(Collectors.toMap(row -> row, objects::put));
    MATRIX.columns().forEach(person -> SIGNED_IN.put(person, signedIn(person)));
  }

  @AfterAll
  static void end() throws IOException {
    if (application != null) {
      application.close();
    }
    home.close();
  }

  @Test
  @Order(2)
  void whatIsSentStaysTextInWhatComesBack() {
    List<Seen> seen = new ArrayList<>();
    for (String row : MATRIX.keys().stream().filter(InjectionIT::takesForms).toList()) {
      for (String person : writers(row)) {
        seen.addAll(sent(row, person));
      }
    }

    assertThat(seen).as("forms sent").hasSizeGreaterThan(100);
    assertThat(seen).filteredOn(Seen::marked).as("that showed it again").hasSizeGreaterThan(80);
    assertThat(seen).filteredOn(each -> each.status() >= 500).isEmpty();
    assertThat(seen).filteredOn(each -> !each.wrong().isEmpty()).isEmpty();
    assertThat(home.calls()).as("calls home").isZero();
    assertThat(application.log().lines()).noneMatch(line -> line.startsWith(Canary.LINE));
  }

  /** The short addresses of the inbox are for reading only. */
  private static boolean takesForms(String row) {
    return row.contains(".xhtml") && !row.startsWith("/inbox");
  }

  /** Each button of each form there with a place to write, and the page it leads to. */
  private static List<Seen> sent(String row, String person) {
    List<Seen> seen = new ArrayList<>();
    Visitor visitor = SIGNED_IN.get(person);
    String address = addresses.get(row);
    int buttons = FilledForms.in(visitor.get(address).page(), "").size();
    for (int button = 0; button < buttons; button++) {
      List<Filled> forms = FilledForms.in(visitor.get(address).page(), Canary.full(home.port()));
      if (button >= forms.size()) {
        break;
      }
      Filled form = forms.get(button);
      Answer answer = visitor.post(address, form.fields());
      if (answer.status() == 302) {
        answer = visitor.get(answer.header("Location").replaceFirst("^(http://[^/]*)?/gcm", ""));
      }
      Hazards hazards = Hazards.in(answer);
      String name = row + " " + form.button();
      seen.add(new Seen(name, person, answer.status(), hazards.sawCanary(), hazards.found()));
    }
    return seen;
  }

  /** Those of the writers who are let in there. */
  private static List<String> writers(String row) {
    return WRITERS.stream().filter(person -> MATRIX.cell(row, person).equals("+")).toList();
  }

  @Test
  @Order(1)
  void whatIsStoredStaysTextWhereverItIsShown() {
    List<String> rows = MATRIX.keys().stream().filter(row -> !seers(row).isEmpty()).toList();
    List<Seen> seen =
        rows.parallelStream()
            .flatMap(row -> Stream.of("vi", "en").map(language -> seen(row, language)))
            .toList();

    assertThat(planted).as("columns that hold canaries").hasSizeGreaterThan(100);
    assertThat(seen).filteredOn(Seen::marked).as("pages that show some").hasSizeGreaterThan(230);
    assertThat(seen).filteredOn(each -> each.status() >= 500).isEmpty();
    assertThat(seen).filteredOn(each -> !each.wrong().isEmpty()).isEmpty();
    assertThat(home.calls()).as("calls home").isZero();
    assertThat(application.log().lines()).noneMatch(line -> line.startsWith(Canary.LINE));
  }

  private static Seen seen(String row, String language) {
    String address = addresses.get(row);
    String path = address + (address.contains("?") ? "&" : "?") + "lang=" + language;
    Seen seen = null;
    for (String person : seers(row)) {
      Answer answer = SIGNED_IN.get(person).get(path);
      Hazards hazards = Hazards.in(answer);
      seen = new Seen(row, language, answer.status(), hazards.sawCanary(), hazards.found());
      if (seen.marked() || seen.status() >= 500 || !seen.wrong().isEmpty()) {
        return seen;
      }
    }
    return seen;
  }

  /** Who is let in there: the first of them, and a few more in case that one finds it empty. */
  private static List<String> seers(String row) {
    List<String> all =
        MATRIX.columns().stream().filter(person -> MATRIX.cell(row, person).equals("+")).toList();
    return all.size() < 4 ? all : List.of(all.get(0), all.get(1), all.get(all.size() - 2));
  }

  private static Visitor signedIn(String person) {
    Visitor visitor = new Visitor(place.address());
    if (!person.equals("anybody")) {
      assertThat(visitor.signIn(person, Visitor.PASSWORD).status()).as(person).isEqualTo(302);
    }
    return visitor;
  }

  private record Seen(
      String row, String language, int status, boolean marked, List<String> wrong) {}
}
