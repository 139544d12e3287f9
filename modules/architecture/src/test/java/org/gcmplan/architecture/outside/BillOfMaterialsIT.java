package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.gcmplan.architecture.server.Wrappings;
import org.junit.jupiter.api.Test;

/**
 * The archive lists in CycloneDX what it is made of: every foreign jar, its version, its licence.
 */
class BillOfMaterialsIT {
  private static final String BILL = "META-INF/sbom/gcmplan.cdx.json";

  @Test
  void everyForeignJarOfTheArchiveIsInItAndNothingElseIs() throws IOException {
    assertThat(jars()).hasSizeGreaterThan(60);
    assertThat(listed().keySet()).isEqualTo(jars());
  }

  @Test
  void theLicenceOfEachIsKnown() throws IOException {
    assertThat(listed()).allSatisfy((jar, licences) -> assertThat(licences).as(jar).isNotEmpty());
  }

  /** Name of the jar to what it says of its licences. */
  private static Map<String, Set<String>> listed() throws IOException {
    Map<String, Set<String>> listed = new TreeMap<>();
    for (JsonObject component : bill().getJsonArray("components").getValuesAs(JsonObject.class)) {
      if (!component.getString("group").equals("org.gcmplan")) {
        String classifier = classifier(component.getString("purl"));
        String jar = component.getString("name") + "-" + component.getString("version");
        listed.put(jar + classifier + ".jar", licences(component));
      }
    }
    return listed;
  }

  /** As in {@code pkg:maven/org.primefaces/primefaces@15.0.13?classifier=jakarta&type=jar}. */
  private static String classifier(String purl) {
    return purl.contains("classifier=")
        ? "-" + purl.replaceAll(".*classifier=([^&]*).*", "$1")
        : "";
  }

  private static Set<String> licences(JsonObject component) {
    JsonArray licences = component.getJsonArray("licenses");
    return licences == null
        ? Set.of()
        : licences.getValuesAs(JsonObject.class).stream()
            .map(JsonObject::toString)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static JsonObject bill() throws IOException {
    try (ZipFile archive = new ZipFile(Wrappings.webArchive().toFile());
        InputStream text = archive.getInputStream(written(archive));
        JsonReader reader = Json.createReader(text)) {
      return reader.readObject();
    }
  }

  private static ZipEntry written(ZipFile archive) {
    ZipEntry bill = archive.getEntry(BILL);
    assertThat(bill).as("written by every build, but not by one with -o alone").isNotNull();
    return bill;
  }

  private static Set<String> jars() throws IOException {
    try (ZipFile archive = new ZipFile(Wrappings.webArchive().toFile())) {
      return archive.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith("WEB-INF/lib/") && name.endsWith(".jar"))
          .map(name -> name.substring("WEB-INF/lib/".length()))
          .filter(name -> !name.startsWith("gcmplan-"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
