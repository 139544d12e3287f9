package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.gcmplan.architecture.server.Wrappings;
import org.junit.jupiter.api.Test;

/** One web archive runs, whichever way it is started. */
class TwoWrappingsIT {

  @Test
  void theExecutableJarHoldsExactlyTheWebArchive() throws IOException {
    assertThat(entry(Wrappings.executableJar(), "MICRO-INF/deploy/gcm.war"))
        .isEqualTo(Files.readAllBytes(Wrappings.webArchive()));
  }

  @Test
  void theEnterpriseArchiveHoldsExactlyTheWebArchive() throws IOException {
    assertThat(entry(Wrappings.enterpriseArchive(), "gcmplan.war"))
        .isEqualTo(Files.readAllBytes(Wrappings.webArchive()));
  }

  @Test
  void neitherHoldsAnotherApplicationOrLibrary() throws IOException {
    assertThat(names(Wrappings.enterpriseArchive()))
        .containsExactlyInAnyOrder(
            "META-INF/MANIFEST.MF", "META-INF/application.xml", "gcmplan.war");
    assertThat(names(Wrappings.executableJar()))
        .filteredOn(
            name -> name.startsWith("MICRO-INF/deploy/") || name.startsWith("MICRO-INF/lib"))
        .containsExactlyInAnyOrder(
            "MICRO-INF/deploy/gcm.war", "MICRO-INF/deploy/payaramicro.properties");
  }

  @Test
  void bothAnswerUnderTheSameAddress() throws IOException {
    assertThat(new String(entry(Wrappings.enterpriseArchive(), "META-INF/application.xml")))
        .contains("<context-root>/gcm</context-root>");
    assertThat(names(Wrappings.executableJar())).contains("MICRO-INF/deploy/gcm.war");
  }

  private static List<String> names(Path archive) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      return zip.stream().filter(one -> !one.isDirectory()).map(ZipEntry::getName).toList();
    }
  }

  private static byte[] entry(Path archive, String name) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile());
        InputStream content = zip.getInputStream(zip.getEntry(name))) {
      return content.readAllBytes();
    }
  }
}
