package org.gcmplan.exchange.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;

/** Something that answers a few methods of an interface; the others are not to be asked. */
final class Answers {
  private Answers() {}

  static <T> T of(Class<T> asked, Object known) {
    return asked.cast(
        Proxy.newProxyInstance(
            asked.getClassLoader(),
            new Class<?>[] {asked},
            (self, method, arguments) -> call(known, method, arguments)));
  }

  private static Object call(Object known, Method asked, Object[] arguments) throws Throwable {
    Method answer =
        Arrays.stream(known.getClass().getDeclaredMethods())
            .filter(each -> each.getName().equals(asked.getName()))
            .filter(each -> Arrays.equals(each.getParameterTypes(), asked.getParameterTypes()))
            .findFirst()
            .orElseThrow(() -> new UnsupportedOperationException(asked.toString()));
    answer.setAccessible(true);
    try {
      return answer.invoke(known, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
