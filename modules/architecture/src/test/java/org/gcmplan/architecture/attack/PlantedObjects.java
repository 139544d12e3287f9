package org.gcmplan.architecture.attack;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the names in braces of the access matrix stand for in the demonstration. */
final class PlantedObjects {
  private static final Pattern NAME = Pattern.compile("\\{([a-z.-]+)}");
  private static final TableFile QUERIES = TableFile.read("objects.csv");
  private static final PlantedObjects AT_TARGET = new PlantedObjects(Target::found);

  private final Map<String, String> found = new ConcurrentHashMap<>();
  private final Function<String, List<String>> database;

  /** Those of another application than the {@link Target}, by a query of its database. */
  PlantedObjects(Function<String, List<String>> database) {
    this.database = database;
  }

  /** The address with the ids of the demonstration in it. */
  static String in(String address) {
    return AT_TARGET.put(address);
  }

  /** The address with the ids of this application in it. */
  String put(String address) {
    Matcher name = NAME.matcher(address);
    return name.replaceAll(each -> Matcher.quoteReplacement(id(each.group(1))));
  }

  /** The address with an id that nothing has in place of each. */
  static String nothingIn(String address, String id) {
    return NAME.matcher(address).replaceAll(Matcher.quoteReplacement(id));
  }

  static boolean areIn(String address) {
    return NAME.matcher(address).find();
  }

  static String found(String name) {
    return AT_TARGET.id(name);
  }

  private String id(String name) {
    return found.computeIfAbsent(name, this::look);
  }

  private String look(String name) {
    String query = QUERIES.cell(name, QUERIES.columns().get(0));
    return database.apply(query).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The demonstration has no " + name));
  }
}
