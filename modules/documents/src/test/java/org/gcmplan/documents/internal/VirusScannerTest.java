package org.gcmplan.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gcmplan.documents.internal.Cabinet.CONSULAR;
import static org.gcmplan.documents.internal.Cabinet.DOSSIER;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.junit.jupiter.api.Test;

class VirusScannerTest {

  @Test
  void aCleanFileIsTakenAndWasSentWhole() throws Exception {
    try (ServerSocket clamd = listening()) {
      CompletableFuture<Integer> received = answer(clamd, "stream: OK\0");

      assertThat(refusal(address(clamd))).isEmpty();
      assertThat(received.get()).isEqualTo(SampleFiles.PDF.length);
    }
  }

  @Test
  void anInfectedFileIsRefused() throws Exception {
    try (ServerSocket clamd = listening()) {
      answer(clamd, "stream: Eicar-Signature FOUND\0");

      assertThat(refusal(address(clamd))).contains("documents.file.infected");
    }
  }

  @Test
  void aScannerThatIsDownOrComplainsLetsNothingThrough() throws Exception {
    String nobody;
    try (ServerSocket gone = listening()) {
      nobody = address(gone);
    }
    assertThat(refusal(nobody)).contains("documents.file.scannerDown");
    try (ServerSocket clamd = listening()) {
      answer(clamd, "INSTREAM size limit exceeded. ERROR\0");

      assertThat(refusal(address(clamd))).contains("documents.file.scannerDown");
    }
  }

  private static Optional<String> refusal(String scanner) {
    try (Cabinet cabinet = new Cabinet(Optional.of(scanner))) {
      BusinessRuleViolation refused =
          catchThrowableOfType(
              BusinessRuleViolation.class,
              () ->
                  cabinet.attachments.attach(
                      CONSULAR, DOSSIER, SampleFiles.named("a.pdf", SampleFiles.PDF)));
      assertThat(cabinet.filesKept()).isEqualTo(refused == null ? 1 : 0);
      return Optional.ofNullable(refused).map(each -> each.problems().get(0).key());
    }
  }

  private static ServerSocket listening() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  private static String address(ServerSocket socket) {
    return socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort();
  }

  /** Speaks as clamd does: reads pieces until an empty one, answers, hangs up. */
  private static CompletableFuture<Integer> answer(ServerSocket clamd, String answer) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (Socket caller = clamd.accept()) {
            DataInputStream in = new DataInputStream(caller.getInputStream());
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                .isEqualTo("zINSTREAM\0");
            int size = 0;
            for (int piece = in.readInt(); piece > 0; piece = in.readInt()) {
              in.readNBytes(piece);
              size += piece;
            }
            caller.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return size;
          } catch (IOException broken) {
            throw new UncheckedIOException(broken);
          }
        });
  }
}
