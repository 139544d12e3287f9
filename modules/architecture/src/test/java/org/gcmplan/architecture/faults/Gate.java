package org.gcmplan.architecture.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What lies between a node and the database, or before a node on the way to the other: a wire that
 * can be slow, silent, torn, or torn in the very moment in which the answer to a COMMIT comes back.
 */
final class Gate implements AutoCloseable {
  private static final int BUFFER = 16 * 1024;
  private static final int LOOK_MILLIS = 20;
  private static final String COMMIT = "COMMIT";

  private final ServerSocket entrance;
  private final int behind;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile Duration delay = Duration.ZERO;
  private volatile boolean closed;
  private volatile boolean silent;
  private volatile boolean tearsAtCommit;

  Gate(int behind) {
    this.behind = behind;
    try {
      entrance = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
    inBackground(this::let);
  }

  int port() {
    return entrance.getLocalPort();
  }

  void slow(Duration each) {
    delay = each;
  }

  /** Nobody comes through, and who is on the way is cut off. */
  void cut() {
    closed = true;
    open.forEach(Gate::end);
  }

  /** Nothing comes through and nobody is told, as when packets are lost. */
  void swallow() {
    silent = true;
  }

  /** The next COMMIT reaches the database; its answer, and the connection, are lost. */
  void tearAtCommit() {
    tearsAtCommit = true;
  }

  void heal() {
    closed = false;
    silent = false;
    tearsAtCommit = false;
    delay = Duration.ZERO;
  }

  @Override
  public void close() {
    cut();
    try {
      entrance.close();
    } catch (IOException already) {
      throw new UncheckedIOException(already);
    }
  }

  private void let() {
    while (!entrance.isClosed()) {
      try {
        Socket in = entrance.accept();
        if (closed) {
          end(in);
        } else {
          connect(in);
        }
      } catch (SocketException ended) {
        return;
      } catch (IOException refused) {
        throw new UncheckedIOException(refused);
      }
    }
  }

  private void connect(Socket in) {
    try {
      Socket out = new Socket(InetAddress.getLoopbackAddress(), behind);
      in.setTcpNoDelay(true);
      out.setTcpNoDelay(true);
      open.add(in);
      open.add(out);
      inBackground(() -> carry(in, out, true));
      inBackground(() -> carry(out, in, false));
    } catch (IOException notThere) {
      end(in);
    }
  }

  private void carry(Socket from, Socket to, boolean towardsDatabase) {
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        waitUntilHeard();
        Thread.sleep(delay.toMillis());
        if (towardsDatabase && tearsAtCommit && commits(buffer, read)) {
          tearsAtCommit = false;
          end(from);
          out.write(buffer, 0, read);
          out.flush();
          return;
        }
        out.write(buffer, 0, read);
        out.flush();
      }
    } catch (IOException ended) {
      // The other side is gone: so is this one.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      end(from);
      open.remove(from);
    }
  }

  private void waitUntilHeard() throws InterruptedException {
    while (silent) {
      Thread.sleep(LOOK_MILLIS);
    }
  }

  private static boolean commits(byte[] buffer, int length) {
    return new String(buffer, 0, length, StandardCharsets.ISO_8859_1).contains(COMMIT);
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException already) {
      // It is closed, then.
    }
  }

  private static void inBackground(Runnable work) {
    Thread thread = new Thread(work, "gate");
    thread.setDaemon(true);
    thread.start();
  }
}
