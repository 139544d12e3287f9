package org.gcmplan.kernel;

import jakarta.transaction.Synchronization;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The connection of a transaction, from the first who asks until it has ended. To close it is to be
 * done with it for now: others of the same transaction go on with it.
 */
final class HeldConnection implements InvocationHandler, Synchronization {
  private final Connection held;
  private boolean ended;

  HeldConnection(Connection held) {
    this.held = held;
  }

  /** What is handed out. */
  Connection handle() {
    return (Connection)
        Proxy.newProxyInstance(
            HeldConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, this);
  }

  @Override
  public @Nullable Object invoke(Object handle, Method method, Object @Nullable [] arguments)
      throws Throwable {
    return switch (method.getName()) {
      case "close" -> null;
      case "isClosed" -> ended || held.isClosed();
      case "equals" -> arguments != null && handle == arguments[0];
      case "hashCode" -> System.identityHashCode(handle);
      default -> passedOn(method, arguments);
    };
  }

  private @Nullable Object passedOn(Method method, Object @Nullable [] arguments) throws Throwable {
    if (ended) {
      throw new SQLException("The transaction of this connection has ended");
    }
    try {
      return method.invoke(held, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  @Override
  public void beforeCompletion() {
    // Whoever writes while the transaction completes still needs it.
  }

  /** The transaction has ended, whichever way: the connection goes back to where it came from. */
  @Override
  public void afterCompletion(int status) {
    ended = true;
    try {
      held.close();
    } catch (SQLException broken) {
      System.getLogger(HeldConnection.class.getName())
          .log(System.Logger.Level.DEBUG, "A connection could not be given back", broken);
    }
  }
}
