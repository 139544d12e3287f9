package org.gcmplan.architecture.attack;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.websocket.server.ServerEndpoint;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What the archive answers to, found in the archive itself and not in anybody's list. */
final class ArchiveAddresses {
  private static final String RESOURCES = "META-INF/resources/";
  private static final Pattern TEMPLATE = Pattern.compile("<ui:composition\\s[^>]*template=\"");

  private final Set<String> pages = new TreeSet<>();
  private final Set<String> parts = new TreeSet<>();
  private final Set<String> servlets = new TreeSet<>();
  private final Set<String> otherDoors = new TreeSet<>();

  private ArchiveAddresses() {}

  static ArchiveAddresses of(java.nio.file.Path archive) {
    ArchiveAddresses found = new ArchiveAddresses();
    try (ZipInputStream war = new ZipInputStream(Files.newInputStream(archive))) {
      for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
        String name = entry.getName();
        if (name.endsWith(".xhtml") && !name.startsWith("WEB-INF/")) {
          found.page("/" + name, war);
        } else if (name.startsWith("WEB-INF/lib/gcmplan-") && name.endsWith(".jar")) {
          found.module(war.readAllBytes());
        } else if (name.startsWith("WEB-INF/lib/") && name.endsWith(".jar")) {
          found.library(name.substring(12), war.readAllBytes());
        }
      }
      return found;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Pages that somebody may ask for. */
  Set<String> pages() {
    return pages;
  }

  /** Parts of pages, and sources of components. */
  Set<String> parts() {
    return parts;
  }

  /** What our servlets are mapped to, as written. */
  Set<String> servlets() {
    return servlets;
  }

  /** Anything else that opens an address: REST classes, sockets, fragments of libraries. */
  Set<String> otherDoors() {
    return otherDoors;
  }

  private void page(String address, InputStream source) throws IOException {
    String text = new String(source.readAllBytes(), StandardCharsets.UTF_8);
    (TEMPLATE.matcher(text).find() ? pages : parts).add(address);
  }

  private void module(byte[] bytes) throws IOException {
    java.nio.file.Path jar = Files.createTempFile("module", ".jar");
    Files.write(jar, bytes);
    try (JarFile opened = new JarFile(jar.toFile())) {
      for (JarEntryText each : texts(opened)) {
        page("/" + each.name().substring(RESOURCES.length()), each.content());
      }
      doors(new ClassFileImporter().importJar(opened));
    } finally {
      Files.delete(jar);
    }
  }

  private static Collection<JarEntryText> texts(JarFile jar) throws IOException {
    List<JarEntryText> found = new ArrayList<>();
    for (ZipEntry entry : java.util.Collections.list(jar.entries())) {
      if (entry.getName().startsWith(RESOURCES) && entry.getName().endsWith(".xhtml")) {
        found.add(new JarEntryText(entry.getName(), jar.getInputStream(entry)));
      }
    }
    return found;
  }

  private void doors(JavaClasses classes) {
    for (JavaClass each : classes) {
      each.tryGetAnnotationOfType(WebServlet.class)
          .ifPresent(
              servlet ->
                  Stream.of(servlet.value(), servlet.urlPatterns())
                      .flatMap(Stream::of)
                      .forEach(servlets::add));
      if (each.isAnnotatedWith(Path.class)
          || each.isAnnotatedWith(ApplicationPath.class)
          || each.isAnnotatedWith(ServerEndpoint.class)) {
        otherDoors.add(each.getName());
      }
    }
  }

  private void library(String name, byte[] bytes) throws IOException {
    try (ZipInputStream jar = new ZipInputStream(new java.io.ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
        boolean page =
            entry.getName().startsWith(RESOURCES)
                && entry.getName().matches(".*\\.(xhtml|jspx?|html?)");
        if (page || entry.getName().equals("META-INF/web-fragment.xml")) {
          otherDoors.add(name.replaceAll("-\\d.*", "") + "!" + entry.getName());
        }
      }
    }
  }

  private record JarEntryText(String name, InputStream content) {}
}
