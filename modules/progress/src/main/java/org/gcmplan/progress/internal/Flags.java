package org.gcmplan.progress.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Few values of one kind in one column, in their order. */
final class Flags {
  private Flags() {}

  static String joined(Set<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).collect(Collectors.joining(","));
  }

  static <E extends Enum<E>> Set<E> read(String joined, Class<E> type) {
    Set<E> values = EnumSet.noneOf(type);
    Arrays.stream(joined.split(","))
        .filter(name -> !name.isEmpty())
        .map(name -> Enum.valueOf(type, name))
        .forEach(values::add);
    return values;
  }
}
