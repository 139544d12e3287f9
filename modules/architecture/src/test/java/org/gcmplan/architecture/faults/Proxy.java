package org.gcmplan.architecture.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * The proxy that operators put before two nodes, with the file that is shipped for it: only
 * addresses, certificate and its user are those of the test.
 */
final class Proxy implements Doors, AutoCloseable {
  private static final Path SHIPPED = Path.of("../../config/operations/haproxy.cfg");

  private static final Duration START = Duration.ofSeconds(10);

  /** A line of the log about one request: times, the status, and so on. */
  private static final Pattern FAILED = Pattern.compile("people~ \\S+ [-0-9/+]+ (5\\d\\d|-1) ");

  private static final Pattern ANSWERED = Pattern.compile("people~ \\S+ [-0-9/+]+ [1-4]\\d\\d ");

  private static final List<String> OPENSSL =
      List.of("openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost".split(" "));

  private final Path folder;
  private final int port = StruckPostgres.freePort();
  private final Process process;
  private final SSLContext trust;

  private Proxy(Pair pair) throws IOException, InterruptedException, GeneralSecurityException {
    folder = Files.createTempDirectory("gcmplan-proxy");
    trust = trusting(certificate());
    Path configuration = folder.resolve("haproxy.cfg");
    Files.writeString(configuration, configuration(pair));
    process =
        new ProcessBuilder("haproxy", "-f", configuration.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    await().atMost(START).until(this::isOpen);
  }

  static boolean isPossible() throws IOException, InterruptedException {
    return Backups.isThere("haproxy") && Backups.isThere("openssl");
  }

  static Proxy before(Pair pair) throws Exception {
    return new Proxy(pair);
  }

  @Override
  public URI door(int node) {
    return URI.create("https://127.0.0.1:" + port + "/gcm");
  }

  @Override
  public boolean seemsReady(int node) {
    return true;
  }

  @Override
  public SSLContext trust() {
    return trust;
  }

  private boolean isOpen() {
    try (Socket door = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return door.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  /** What it wrote of requests that were answered with an error of a server, or not at all. */
  List<String> failed() {
    return log().lines().filter(line -> FAILED.matcher(line).find()).toList();
  }

  long answered() {
    return log().lines().filter(line -> ANSWERED.matcher(line).find()).count();
  }

  String log() {
    try {
      return Files.readString(folder.resolve("log"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() {
    process.destroy();
  }

  private String configuration(Pair pair) throws IOException {
    String text = Files.readString(SHIPPED).replaceAll("(?m)^ +(user|group) haproxy$", "");
    text = with(text, "bind :80\n", "bind 127.0.0.1:" + StruckPostgres.freePort() + "\n");
    text = with(text, "bind :443 ", "bind 127.0.0.1:" + port + " ");
    text = with(text, "/etc/haproxy/certificates/", folder.resolve("both.pem").toString());
    text = with(text, "10.0.0.11:8080", "127.0.0.1:" + pair.port(0));
    return with(text, "10.0.0.12:8080", "127.0.0.1:" + pair.port(1));
  }

  private static String with(String text, String shipped, String here) {
    if (!text.contains(shipped)) {
      throw new AssertionError("haproxy.cfg does not say " + shipped);
    }
    return text.replace(shipped, here);
  }

  private Path certificate() throws IOException, InterruptedException {
    Path certificate = folder.resolve("certificate.pem");
    Path key = folder.resolve("key.pem");
    ProcessBuilder openssl = new ProcessBuilder(new ArrayList<>(OPENSSL));
    openssl.command().addAll(List.of("-addext", "subjectAltName=IP:127.0.0.1"));
    openssl.command().addAll(List.of("-keyout", key.toString(), "-out", certificate.toString()));
    openssl.redirectErrorStream(true).redirectOutput(folder.resolve("openssl").toFile());
    if (openssl.start().waitFor() != 0) {
      throw new IOException(Files.readString(folder.resolve("openssl")));
    }
    Files.writeString(
        folder.resolve("both.pem"), Files.readString(certificate) + Files.readString(key));
    return certificate;
  }

  private static SSLContext trusting(Path certificate)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    try (InputStream file = Files.newInputStream(certificate)) {
      store.setCertificateEntry(
          "proxy", CertificateFactory.getInstance("X.509").generateCertificate(file));
    }
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return context;
  }
}
