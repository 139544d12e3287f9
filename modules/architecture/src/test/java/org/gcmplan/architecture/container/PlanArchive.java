package org.gcmplan.architecture.container;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive that is shipped, with the tests of this package and what they speak in added. */
public final class PlanArchive {
  private PlanArchive() {}

  @Deployment
  public static WebArchive withTests() {
    return ShrinkWrap.create(ZipImporter.class, "gcm.war")
        .importFrom(new File(System.getProperty("gcmplan.web-archive")))
        .as(WebArchive.class)
        .addPackages(true, EngineIT.class.getPackage())
        .addAsLibraries(letTheRunnerIn())
        .addAsLibraries(
            jarOf(Assertions.class),
            jarOf(Awaitility.class),
            jarOf(Matcher.class),
            jarOf(net.bytebuddy.ByteBuddy.class));
  }

  /** Everything is for those signed in; the servlet that runs the tests is nobody. */
  private static JavaArchive letTheRunnerIn() {
    return ShrinkWrap.create(JavaArchive.class, "runner-let-in.jar")
        .addAsManifestResource("runner-let-in.xml", "web-fragment.xml");
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
