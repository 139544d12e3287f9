package org.gcmplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What operators are given is what their tools take, and names only settings that there are. */
class OperationsTest {
  private static final Path FOLDER = Sources.TOP.resolve("config/operations");
  private static final Pattern SETTING = Pattern.compile("\\bGCMPLAN_[A-Z_]+");
  private static final Set<String> OF_THE_COMMANDS = Set.of("GCMPLAN_JAR");

  @TempDir Path scratch;

  @ParameterizedTest
  @ValueSource(strings = {"gcmplan-backup", "gcmplan-restore", "gcmplan-verify"})
  void commandsAreReadable(String command) throws Exception {
    assertThat(run("bash", "-n", FOLDER.resolve(command).toString())).isEmpty();
    assertThat(Files.isExecutable(FOLDER.resolve(command))).isTrue();
  }

  @Test
  void onlySettingsThatExistAreNamed() throws IOException {
    Set<String> named = new TreeSet<>();
    try (var files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        SETTING.matcher(Files.readString(file)).results().forEach(one -> named.add(one.group()));
      }
    }
    named.removeAll(OF_THE_COMMANDS);

    assertThat(named).hasSizeGreaterThan(10).isSubsetOf(settings());
  }

  @Test
  void theManifestsAreWholeAndTheNodesAreGuarded() throws IOException {
    String text = Files.readString(FOLDER.resolve("kubernetes.yaml"));
    List<Map<String, Object>> documents =
        StreamSupport.stream(new Yaml().loadAll(text).spliterator(), false)
            .map(OperationsTest::map)
            .toList();

    assertThat(documents).allMatch(one -> one.containsKey("apiVersion"));
    assertThat(documents).extracting(one -> one.get("kind")).contains("NetworkPolicy");
    Map<String, Object> nodes =
        documents.stream().filter(one -> one.get("kind").equals("StatefulSet")).findFirst().get();
    Map<String, Object> pod = map(map(map(nodes.get("spec")).get("template")).get("spec"));
    Map<String, Object> container = map(((List<?>) pod.get("containers")).get(0));
    assertThat(container)
        .containsKeys("startupProbe", "readinessProbe", "livenessProbe", "resources", "lifecycle");
    assertThat(map(pod.get("securityContext"))).containsEntry("runAsNonRoot", true);
    assertThat(map(container.get("securityContext")))
        .containsEntry("readOnlyRootFilesystem", true)
        .containsEntry("allowPrivilegeEscalation", false);
  }

  @Test
  void theUnitsAreTaken() throws Exception {
    assumeTrue(isThere("systemd-analyze"), "systemd-analyze is not installed");
    String said =
        run("systemd-analyze", "verify", FOLDER.resolve("gcmplan.service").toString())
            .lines()
            // The folders and the user are made when it is installed.
            .filter(line -> line.contains("gcmplan.service:"))
            .collect(Collectors.joining("\n"));

    assertThat(said).isEmpty();
  }

  @Test
  void theProxyTakesItsConfiguration() throws Exception {
    assumeTrue(isThere("haproxy") && isThere("openssl"), "haproxy or openssl is not installed");
    Path pem = scratch.resolve("both.pem");
    Path key = scratch.resolve("key.pem");
    run(
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=localhost",
        "-keyout",
        key.toString(),
        "-out",
        pem.toString());
    Files.writeString(pem, Files.readString(pem) + Files.readString(key));
    Path configuration = scratch.resolve("haproxy.cfg");
    Files.writeString(
        configuration,
        Files.readString(FOLDER.resolve("haproxy.cfg"))
            .replace("/etc/haproxy/certificates/", pem.toString())
            .replaceAll("(?m)^ +(user|group) haproxy$", ""));

    assertThat(run("haproxy", "-c", "-f", configuration.toString()))
        .contains("Configuration file is valid");
  }

  private static Set<String> settings() throws IOException {
    Properties list = new Properties();
    Path file = Sources.TOP.resolve("config/application/microprofile-config.properties");
    String text = Files.readString(file).replaceAll("(?m)^#(gcmplan\\.\\S+=)", "$1");
    list.load(new java.io.StringReader(text));
    return list.stringPropertyNames().stream()
        .map(name -> name.toUpperCase().replaceAll("[.-]", "_"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isThere(String tool) throws Exception {
    return new ProcessBuilder("sh", "-c", "command -v " + tool).start().waitFor() == 0;
  }

  private static String run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }
}
