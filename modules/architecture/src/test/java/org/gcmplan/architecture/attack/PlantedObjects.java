package org.gcmplan.architecture.attack;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the names in braces of the access matrix stand for in the demonstration. */
final class PlantedObjects {
  private static final Pattern NAME = Pattern.compile("\\{([a-z.-]+)}");
  private static final TableFile QUERIES = TableFile.read("objects.csv");
  private static final Map<String, String> FOUND = new ConcurrentHashMap<>();

  private PlantedObjects() {}

  /** The address with the ids of the demonstration in it. */
  static String in(String address) {
    Matcher name = NAME.matcher(address);
    return name.replaceAll(each -> Matcher.quoteReplacement(found(each.group(1))));
  }

  /** The address with an id that nothing has in place of each. */
  static String nothingIn(String address, String id) {
    return NAME.matcher(address).replaceAll(Matcher.quoteReplacement(id));
  }

  static boolean areIn(String address) {
    return NAME.matcher(address).find();
  }

  static String found(String name) {
    return FOUND.computeIfAbsent(name, PlantedObjects::look);
  }

  private static String look(String name) {
    String query = QUERIES.cell(name, QUERIES.columns().get(0));
    return Target.found(query).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The demonstration has no " + name));
  }
}
