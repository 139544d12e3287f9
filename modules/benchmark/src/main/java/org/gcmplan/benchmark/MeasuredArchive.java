package org.gcmplan.benchmark;

import java.io.File;
import java.nio.file.Path;
import org.gcmplan.architecture.server.Wrappings;
import org.gcmplan.benchmark.inside.Workbench;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive that is shipped, with the workbench and the bare page beside it. */
final class MeasuredArchive {
  private static final String BEANS =
      """
      <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
      """;

  /** Every address asks for a sign-in, except the workbench: no page of it leaves the machine. */
  private static final String DOOR =
      """
      <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
        <security-constraint>
          <web-resource-collection>
            <web-resource-name>benchmark</web-resource-name>
            <url-pattern>/benchmark/*</url-pattern>
          </web-resource-collection>
        </security-constraint>
      </web-fragment>
      """;

  private MeasuredArchive() {}

  static File in(Path folder) {
    File war = folder.resolve("gcm.war").toFile();
    ShrinkWrap.create(ZipImporter.class, "gcm.war")
        .importFrom(Wrappings.webArchive().toFile())
        .as(WebArchive.class)
        .addAsLibraries(workbench())
        .as(ZipExporter.class)
        .exportTo(war, true);
    return war;
  }

  private static JavaArchive workbench() {
    return ShrinkWrap.create(JavaArchive.class, "workbench.jar")
        .addPackages(false, Workbench.class.getPackage())
        .addAsManifestResource(new StringAsset(BEANS), "beans.xml")
        .addAsManifestResource(new StringAsset(DOOR), "web-fragment.xml")
        .addAsManifestResource(
            MeasuredArchive.class.getResource("bare-list.xhtml"),
            "resources/benchmark/bare-list.xhtml");
  }
}
