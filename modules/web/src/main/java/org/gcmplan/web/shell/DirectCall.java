package org.gcmplan.web.shell;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A method that pages may call without any conversion. */
record DirectCall(Method method, Class<?>[] types, boolean isVariable) {
  private static final Map<Class<?>, Class<?>> BOXES =
      Map.of(
          int.class, Integer.class,
          long.class, Long.class,
          boolean.class, Boolean.class,
          double.class, Double.class);

  DirectCall(Method method) {
    this(method, boxed(method.getParameterTypes()), method.isVarArgs());
  }

  /** Whether anybody may call it: a method of a hidden class may not be called through it. */
  static boolean isOpen(Method method) {
    Class<?> owner = method.getDeclaringClass();
    return Modifier.isPublic(owner.getModifiers())
        && owner.getModule().isExported(owner.getPackageName(), DirectCall.class.getModule());
  }

  private static Class<?>[] boxed(Class<?>[] types) {
    return Stream.of(types).map(type -> BOXES.getOrDefault(type, type)).toArray(Class<?>[]::new);
  }

  /** Nothing missing, and nothing to be converted: a null may become something else. */
  boolean takes(Object[] arguments) {
    int fixed = isVariable ? types.length - 1 : types.length;
    if (arguments.length < fixed || (!isVariable && arguments.length > fixed)) {
      return false;
    }
    for (int place = 0; place < arguments.length; place++) {
      Class<?> asked = place < fixed ? types[place] : types[fixed].getComponentType();
      if (!asked.isInstance(arguments[place])) {
        return false;
      }
    }
    return true;
  }

  @Nullable Object on(Object base, Object[] arguments)
      throws InvocationTargetException, IllegalAccessException {
    return method.invoke(base, isVariable ? packed(arguments) : arguments);
  }

  private Object[] packed(Object[] arguments) {
    int fixed = types.length - 1;
    Object rest = Array.newInstance(types[fixed].getComponentType(), arguments.length - fixed);
    for (int place = fixed; place < arguments.length; place++) {
      Array.set(rest, place - fixed, arguments[place]);
    }
    Object[] all = Arrays.copyOf(arguments, types.length);
    all[fixed] = rest;
    return all;
  }
}
