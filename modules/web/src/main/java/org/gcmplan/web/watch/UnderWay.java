package org.gcmplan.web.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** How many requests this node is answering. */
@ApplicationScoped
public class UnderWay {
  private final AtomicInteger requests = new AtomicInteger();

  void begins() {
    requests.incrementAndGet();
  }

  void ends() {
    requests.decrementAndGet();
  }

  public boolean isNothing() {
    return requests.get() == 0;
  }
}
