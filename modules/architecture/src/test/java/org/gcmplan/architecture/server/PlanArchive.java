package org.gcmplan.architecture.server;

import java.io.File;
import java.net.URISyntaxException;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.gcmplan.architecture.container.InTheContainer;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive that is shipped, with the container tests and what they speak in added. */
public final class PlanArchive {
  static final String TEST_SERVLET = "ArquillianServletRunnerEE9";
  private static final String SERVICE_METHODS =
      "org/gcmplan/architecture/container/service-methods.csv";

  private PlanArchive() {}

  @Deployment
  public static WebArchive withTests() {
    return ShrinkWrap.create(ZipImporter.class, "gcm.war")
        .importFrom(Wrappings.webArchive().toFile())
        .as(WebArchive.class)
        .addPackages(true, InTheContainer.class.getPackage())
        .addAsResource(SERVICE_METHODS)
        .addAsLibraries(doorForTests())
        .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class))
        .addAsLibraries(jarOf(Awaitility.class), jarOf(Matcher.class));
  }

  /** Every address asks for a sign-in, except the one that starts the tests. */
  private static JavaArchive doorForTests() {
    return ShrinkWrap.create(JavaArchive.class, "door-for-tests.jar")
        .addAsManifestResource(
            new StringAsset(
                """
                <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                  <security-constraint>
                    <web-resource-collection>
                      <web-resource-name>tests</web-resource-name>
                      <url-pattern>/%s</url-pattern>
                    </web-resource-collection>
                  </security-constraint>
                </web-fragment>
                """
                    .formatted(TEST_SERVLET)),
            "web-fragment.xml");
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
