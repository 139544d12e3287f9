package org.gcmplan.documents.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks a clamd whether a file is infected, if one is configured: its INSTREAM command, pieces with
 * their length before them. A scanner that does not answer lets nothing through.
 */
@Dependent
class VirusScanner {
  private static final Logger LOG = Logger.getLogger(VirusScanner.class.getName());
  private static final int PATIENCE_MILLIS = 30_000;
  private static final int PIECE = 64 * 1024;
  private static final int LONGEST_ANSWER = 4096;

  private final DocumentSettings settings;

  @Inject
  VirusScanner(DocumentSettings settings) {
    this.settings = settings;
  }

  void check(SpooledFile file) {
    settings.scanner().ifPresent(address -> check(file, address));
  }

  private static void check(SpooledFile file, String address) {
    String answer;
    try {
      answer = ask(file, address);
    } catch (IOException down) {
      LOG.log(Level.WARNING, "The virus scanner at " + address + " does not answer", down);
      throw Refusal.of("scannerDown");
    }
    if (answer.toUpperCase(Locale.ROOT).contains("FOUND")) {
      LOG.warning("Infected file refused: " + file.sha256() + " " + answer);
      throw Refusal.of("infected");
    }
    if (!answer.endsWith("OK")) {
      LOG.warning("The virus scanner at " + address + " answers: " + answer);
      throw Refusal.of("scannerDown");
    }
  }

  private static String ask(SpooledFile file, String address) throws IOException {
    int colon = address.lastIndexOf(':');
    try (Socket socket = new Socket();
        InputStream content = file.open()) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.connect(
          new InetSocketAddress(
              address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
          PATIENCE_MILLIS);
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
      byte[] piece = new byte[PIECE];
      for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
        out.writeInt(read);
        out.write(piece, 0, read);
      }
      out.writeInt(0);
      out.flush();
      byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
      return new String(answer, StandardCharsets.US_ASCII).replace("\0", "").strip();
    }
  }
}
