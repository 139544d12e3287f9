package org.gcmplan.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls the methods that pages name ({@code #{bodies.name(row.body())}}) where the arguments are of
 * the asked types as they are. The resolver that would do so otherwise tries for every call, and
 * every overload, how arguments could be converted, and looks for classes that do not exist: half
 * of a page's time. Whatever needs a conversion is left to it.
 */
public class DirectCalls extends ELResolver {
  private static final ClassValue<Map<String, List<DirectCall>>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Map<String, List<DirectCall>> computeValue(Class<?> type) {
          return new ConcurrentHashMap<>();
        }
      };

  @Override
  public @Nullable Object invoke(
      ELContext context,
      @Nullable Object base,
      Object method,
      Class<?> @Nullable [] types,
      Object @Nullable [] given) {
    if (base == null || method == null) {
      return null;
    }
    Object[] arguments = given == null ? new Object[0] : given;
    Optional<DirectCall> call = only(calls(base.getClass(), method.toString()), arguments);
    if (call.isEmpty()) {
      return null;
    }
    context.setPropertyResolved(base, method);
    return called(call.get(), base, arguments);
  }

  private static @Nullable Object called(DirectCall call, Object base, Object[] arguments) {
    try {
      return call.on(base, arguments);
    } catch (InvocationTargetException thrown) {
      throw new ELException(thrown.getCause());
    } catch (IllegalAccessException closed) {
      throw new ELException(closed);
    }
  }

  private static List<DirectCall> calls(Class<?> type, String name) {
    return KNOWN
        .get(type)
        .computeIfAbsent(
            name,
            wanted ->
                Stream.of(type.getMethods())
                    .filter(method -> method.getName().equals(wanted))
                    .filter(DirectCalls::isPlain)
                    .map(DirectCall::new)
                    .toList());
  }

  private static boolean isPlain(Method method) {
    return !method.isBridge() && DirectCall.isOpen(method);
  }

  /** The one that takes these arguments as they are; none where several do. */
  private static Optional<DirectCall> only(List<DirectCall> calls, Object[] arguments) {
    List<DirectCall> fitting = calls.stream().filter(call -> call.takes(arguments)).toList();
    List<DirectCall> plain = fitting.stream().filter(call -> !call.isVariable()).toList();
    List<DirectCall> chosen = plain.isEmpty() ? fitting : plain;
    return chosen.size() == 1 ? Optional.of(chosen.get(0)) : Optional.empty();
  }

  @Override
  public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
    return null;
  }

  @Override
  public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(
      ELContext context, @Nullable Object base, Object property, @Nullable Object value) {
    // Properties are not ours.
  }

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
    return false;
  }

  @Override
  public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return null;
  }
}
