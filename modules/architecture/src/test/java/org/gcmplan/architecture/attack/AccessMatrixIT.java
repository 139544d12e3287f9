package org.gcmplan.architecture.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who gets what at which address: each cell of {@code access-matrix.csv} is asked for. {@code +} is
 * there, {@code s} asks for a sign-in, {@code 3} refuses, {@code 4} is not there, {@code 5} takes
 * no such request, {@code >} leads elsewhere. An address of the archive without a row fails.
 */
class AccessMatrixIT {
  private static final TableFile MATRIX = TableFile.read("access-matrix.csv");
  private static final ArchiveAddresses ARCHIVE =
      ArchiveAddresses.of(Path.of(System.getProperty("gcmplan.web-archive")));

  /** Answered by the server itself or by a library; each is probed below or in other tests. */
  private static final Set<String> KNOWN_DOORS =
      Set.of("primefaces!META-INF/web-fragment.xml", "omnifaces!META-INF/web-fragment.xml");

  @Test
  void everyAddressOfTheArchiveHasARow() {
    Collection<String> rows = new TreeSet<>(MATRIX.keys());
    List<String> missing =
        Stream.concat(ARCHIVE.pages().stream(), ARCHIVE.servlets().stream())
            .filter(address -> rows.stream().noneMatch(row -> covers(row, address)))
            .toList();

    assertThat(ARCHIVE.pages()).hasSizeGreaterThan(70);
    assertThat(ARCHIVE.servlets()).hasSizeGreaterThan(25);
    assertThat(missing).as("addresses of the archive that no row names").isEmpty();
    assertThat(ARCHIVE.otherDoors()).isSubsetOf(KNOWN_DOORS);
  }

  @Test
  void whoGetsWhat() {
    MATRIX.columns().forEach(Target::reading);
    List<String> wrong =
        MATRIX.keys().parallelStream().flatMap(row -> wrongIn(row).stream()).toList();

    assertThat(wrong).as("who: where: answered, expected").isEmpty();
  }

  /**
   * Every refusal is asked for. Of those who are let in, the first one is, unless the long form is
   * run: some of these pages take a second.
   */
  private static List<String> wrongIn(String row) {
    List<String> wrong = new ArrayList<>();
    boolean seen = false;
    for (String person : MATRIX.columns()) {
      String expected = MATRIX.cell(row, person);
      if (expected.equals("+") && seen && !Target.LONG) {
        continue;
      }
      seen |= expected.equals("+");
      String answered = letter(Target.reading(person).get(PlantedObjects.in(row)));
      if (!expected.equals(answered)) {
        wrong.add(person + ": " + row + ": " + answered + ", " + expected);
      }
    }
    return wrong;
  }

  /** Partly of a page means: checked by nobody. So it is not there, for anybody. */
  @Test
  void noPartOfAPageIsAPage() {
    List<String> there =
        ARCHIVE.parts().stream()
            .filter(part -> Target.reading("quantri").get(part).status() < 400)
            .collect(Collectors.toList());

    assertThat(ARCHIVE.parts()).hasSizeGreaterThan(80);
    assertThat(there).isEmpty();
    assertThat(ARCHIVE.parts().stream().filter(part -> part.startsWith("/public/")))
        .isNotEmpty()
        .allSatisfy(part -> assertThat(Target.anybody().get(part).status()).isEqualTo(404));
  }

  /** What has an id is not there for an id that nothing has, and never an error of the server. */
  @Test
  void whatNothingIsIsNotThere() {
    List<String> wrong = new ArrayList<>();
    List<String> ids =
        List.of("00000000-0000-4000-8000-000000000000", "x", "%27%22%3E%3Cscript%3E", "%00");
    for (String row : MATRIX.keys().stream().filter(PlantedObjects::areIn).toList()) {
      for (String id : ids) {
        Answer answer = Target.reading("kiemtoan").get(PlantedObjects.nothingIn(row, id));
        boolean refused = answer.status() == 404 || answer.status() == 403;
        boolean empty = answer.status() == 200 && !answer.text().contains("<script>");
        if (!refused && !(empty && !row.startsWith("/documents/")) && answer.status() != 400) {
          wrong.add(row + " with " + id + ": " + answer.status());
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static boolean covers(String row, String address) {
    String path = row.replaceAll("\\?.*", "");
    return address.endsWith("/*")
        ? path.startsWith(address.substring(0, address.length() - 1))
        : path.equals(address.isEmpty() ? "/" : address);
  }

  private static String letter(Answer answer) {
    if (answer.asksForSignIn()) {
      return "s";
    }
    return switch (answer.status()) {
      case 200 -> "+";
      case 302, 303 -> ">";
      case 403 -> "3";
      // Who guesses at calendars is told to wait, sooner or later.
      case 404, 429 -> "4";
      case 405 -> "5";
      default -> String.valueOf(answer.status());
    };
  }
}
