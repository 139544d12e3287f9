package org.gcmplan.architecture.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** A port on which nobody has any business: who connects was made to by a canary. */
final class CallsHome implements AutoCloseable {
  private final ServerSocket socket;
  private final AtomicInteger calls = new AtomicInteger();

  CallsHome() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
    Thread listening = new Thread(this::listen, "calls-home");
    listening.setDaemon(true);
    listening.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  int calls() {
    return calls.get();
  }

  private void listen() {
    while (!socket.isClosed()) {
      try {
        socket.accept().close();
        calls.incrementAndGet();
      } catch (IOException closed) {
        return;
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
