package org.gcmplan.datapack.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;

/**
 * A row that knows where it stands. A cell that is wrong is complained of and read as something
 * harmless, so that the rest of the file is looked at too; nothing read so is ever loaded.
 */
class CsvRow {
  private final String file;
  private final int number;
  private final Map<String, String> cells;
  private final Findings findings;

  CsvRow(String file, int number, Map<String, String> cells, Findings findings) {
    this.file = file;
    this.number = number;
    this.cells = Map.copyOf(cells);
    this.findings = findings;
  }

  void complain(String column, String remedy) {
    findings.add(file, number, column, remedy);
  }

  String optional(String column) {
    return cells.getOrDefault(column, "").strip();
  }

  String text(String column) {
    String cell = optional(column);
    if (cell.isEmpty()) {
      complain(column, "is empty; fill it in");
    }
    return cell;
  }

  /** A text that must be there in every language of the plan. */
  LocalizedText both(String stem) {
    for (Language language : Language.values()) {
      if (findings.demands(language)) {
        text(stem + "_" + language.tag());
      }
    }
    return optionalBoth(stem);
  }

  LocalizedText optionalBoth(String stem) {
    return new LocalizedText(optional(stem + "_vi"), optional(stem + "_en"));
  }

  List<String> list(String column) {
    return Arrays.stream(optional(column).split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Empty for what is no day too, so that one wrong date does not bring others with it. */
  Optional<LocalDate> optionalDay(String column) {
    String cell = optional(column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(cell));
    } catch (DateTimeException notADay) {
      complain(column, "“" + cell + "” is not a day; write it as 2025-02-28");
      return Optional.empty();
    }
  }

  LocalDate day(String column) {
    text(column);
    return optionalDay(column).orElse(LocalDate.EPOCH);
  }

  int number(String column, int from, int to) {
    try {
      int found = Integer.parseInt(optional(column));
      if (found >= from && found <= to) {
        return found;
      }
    } catch (NumberFormatException notANumber) {
      // falls through to the complaint, which is the same
    }
    complain(column, "“" + optional(column) + "” is no number from " + from + " to " + to);
    return from;
  }

  boolean yes(String column) {
    String cell = optional(column);
    if (!cell.equals("yes") && !cell.equals("no")) {
      complain(column, "“" + cell + "” is neither yes nor no");
    }
    return cell.equals("yes");
  }

  /** One of the kinds, written in lower case. */
  <E extends Enum<E>> E choice(String column, Class<E> kinds) {
    return choices(column, kinds).stream()
        .findFirst()
        .orElseGet(
            () -> {
              text(column);
              return kinds.getEnumConstants()[0];
            });
  }

  <E extends Enum<E>> List<E> choices(String column, Class<E> kinds) {
    return list(column).stream().flatMap(word -> known(column, word, kinds)).toList();
  }

  private <E extends Enum<E>> Stream<E> known(String column, String word, Class<E> kinds) {
    List<String> words = Stream.of(kinds.getEnumConstants()).map(CsvRow::asWritten).toList();
    int place = words.indexOf(word);
    if (place < 0) {
      complain(column, "“" + word + "” is none of: " + String.join(", ", words));
      return Stream.empty();
    }
    return Stream.of(kinds.getEnumConstants()[place]);
  }

  private static String asWritten(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
