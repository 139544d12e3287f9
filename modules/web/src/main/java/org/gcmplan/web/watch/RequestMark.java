package org.gcmplan.web.watch;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The mark of the request that a thread serves: every line that it logs carries it. */
final class RequestMark {
  private static final Pattern SOUND = Pattern.compile("[A-Za-z0-9-]{8,64}");
  private static final ThreadLocal<String> SERVED = new ThreadLocal<>();

  private RequestMark() {}

  /** The mark that a proxy gave, if it is one, or a new one. */
  static String given(@Nullable String byProxy) {
    return byProxy != null && SOUND.matcher(byProxy).matches()
        ? byProxy
        : UUID.randomUUID().toString();
  }

  static void begin(String mark) {
    SERVED.set(mark);
  }

  static void end() {
    SERVED.remove();
  }

  /** The mark of the request at hand; none on threads that serve none. */
  static Optional<String> atHand() {
    return Optional.ofNullable(SERVED.get());
  }
}
