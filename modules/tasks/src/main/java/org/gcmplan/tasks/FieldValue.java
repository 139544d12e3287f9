package org.gcmplan.tasks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gcmplan.kernel.LocalizedText;

/**
 * The value of one field of a task, as it is stored, compared and sealed. Fields without language
 * hold the same in both; lists are joined by {@code ;}; bodies appear by their ids, dates as ISO.
 */
public record FieldValue(String vi, String en) {

  public static final FieldValue EMPTY = new FieldValue("", "");

  public FieldValue {
    LocalizedText text = new LocalizedText(vi, en);
    vi = text.vi();
    en = text.en();
  }

  public static FieldValue of(LocalizedText text) {
    return new FieldValue(text.vi(), text.en());
  }

  /** A value that needs no translation. */
  public static FieldValue of(Object value) {
    return new FieldValue(value.toString(), value.toString());
  }

  /** A list, in its order. */
  public static FieldValue of(List<?> values) {
    return of(values.stream().map(Object::toString).collect(Collectors.joining(";")));
  }

  public LocalizedText text() {
    return new LocalizedText(vi, en);
  }

  /** The parts of a list; none for an empty value. */
  public List<String> parts() {
    return Arrays.stream(vi.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  public boolean isEmpty() {
    return vi.isEmpty() && en.isEmpty();
  }
}
