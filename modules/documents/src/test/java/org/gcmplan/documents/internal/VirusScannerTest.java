package org.gcmplan.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gcmplan.documents.internal.Cabinet.CONSULAR;
import static org.gcmplan.documents.internal.Cabinet.DOSSIER;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.gcmplan.documents.Upload;
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
  void theTestSignatureReachesTheScannerAndIsRefused() throws Exception {
    // In two pieces, so that this source is not taken for the virus that it plays.
    String signature = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    byte[] infected = signature.getBytes(StandardCharsets.US_ASCII);
    for (byte[] content : List.of(infected, "minh chứng".getBytes(StandardCharsets.UTF_8))) {
      try (ServerSocket clamd = listening()) {
        lookingFor(clamd, signature);

        assertThat(refusal(address(clamd), SampleFiles.named("minh-chung.txt", content)))
            .isEqualTo(
                content == infected ? Optional.of("documents.file.infected") : Optional.empty());
      }
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
    return refusal(scanner, SampleFiles.named("a.pdf", SampleFiles.PDF));
  }

  private static Optional<String> refusal(String scanner, Upload file) {
    try (Cabinet cabinet = new Cabinet(Optional.of(scanner))) {
      BusinessRuleViolation refused =
          catchThrowableOfType(
              BusinessRuleViolation.class,
              () -> cabinet.attachments.attach(CONSULAR, DOSSIER, file));
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
    return scanning(clamd, received -> answer);
  }

  private static void lookingFor(ServerSocket clamd, String signature) {
    scanning(
        clamd,
        received ->
            new String(received, StandardCharsets.US_ASCII).contains(signature)
                ? "stream: Eicar-Signature FOUND\0"
                : "stream: OK\0");
  }

  private static CompletableFuture<Integer> scanning(
      ServerSocket clamd, Function<byte[], String> verdict) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (Socket caller = clamd.accept()) {
            DataInputStream in = new DataInputStream(caller.getInputStream());
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                .isEqualTo("zINSTREAM\0");
            ByteArrayOutputStream received = new ByteArrayOutputStream();
            for (int piece = in.readInt(); piece > 0; piece = in.readInt()) {
              received.writeBytes(in.readNBytes(piece));
            }
            String answer = verdict.apply(received.toByteArray());
            caller.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return received.size();
          } catch (IOException broken) {
            throw new UncheckedIOException(broken);
          }
        });
  }
}
