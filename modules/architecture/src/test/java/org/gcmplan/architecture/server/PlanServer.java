package org.gcmplan.architecture.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/**
 * Payara Micro for Arquillian: started with the archive and the settings that we ship, on the
 * database of the run, and taken for ready when it says so.
 */
public class PlanServer implements DeployableContainer<PlanServer.Settings> {
  /** Nothing to set: the settings are the shipped ones. */
  public static class Settings implements ContainerConfiguration {
    @Override
    public void validate() {}
  }

  // One for all that a process tests, however often the tests are begun in it.
  private static RunningApplication application;

  @Override
  public Class<Settings> getConfigurationClass() {
    return Settings.class;
  }

  @Override
  public ProtocolDescription getDefaultProtocol() {
    return new ProtocolDescription("Servlet 5.0");
  }

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) {
    HTTPContext http = new HTTPContext("127.0.0.1", started(archive).port());
    http.add(new Servlet(PlanArchive.TEST_SERVLET, "/gcm"));
    return new ProtocolMetaData().addContext(http);
  }

  private static synchronized RunningApplication started(Archive<?> archive) {
    if (application == null) {
      RunDatabase database = new RunDatabase();
      Map<String, String> environment = new HashMap<>(database.environment());
      // Timers of tests are due at once: nobody waits for the next look at them.
      environment.put("GCMPLAN_ENGINE_LONGEST_WAIT_SECONDS", "1");
      environment.put("GCMPLAN_MAIL_DIGEST_PAUSE_SECONDS", "2");
      application = RunningApplication.startIn(database.folder(), exported(archive), environment);
      Runtime.getRuntime().addShutdownHook(new Thread(database::stop));
    }
    return application;
  }

  @Override
  public void undeploy(Archive<?> archive) {
    // Who comes next needs it.
  }

  private static File exported(Archive<?> archive) {
    try {
      Path file = Files.createTempDirectory("gcmplan-archive").resolve(archive.getName());
      archive.as(ZipExporter.class).exportTo(file.toFile());
      return file.toFile();
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}
