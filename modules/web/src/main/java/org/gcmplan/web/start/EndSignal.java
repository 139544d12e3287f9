package org.gcmplan.web.start;

import java.lang.reflect.Proxy;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The signal by which operators and systems end a process. Hooks of the virtual machine do not do:
 * they all run at once, and the server's own closes its door. The signal itself is heard through a
 * class of the module {@code jdk.unsupported}, so by name, and not where a virtual machine has
 * none.
 */
final class EndSignal {
  private static final Logger LOG = Logger.getLogger(EndSignal.class.getName());

  private EndSignal() {}

  /** Runs that instead of ending; which it has to do itself. */
  static void meansInstead(Runnable act) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object run =
          Proxy.newProxyInstance(
              EndSignal.class.getClassLoader(),
              new Class<?>[] {handler},
              (proxy, method, arguments) -> {
                act.run();
                return null;
              });
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance("TERM"), run);
    } catch (ReflectiveOperationException | IllegalArgumentException notHeard) {
      LOG.log(Level.WARNING, "This node will end without a word before", notHeard);
    }
  }
}
