package org.gcmplan.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls the methods that pages name ({@code #{bodies.name(row.body())}}) where the arguments are of
 * the asked types as they are. The resolver that would do so otherwise tries for every call, and
 * every overload, how arguments could be converted, and looks for classes that do not exist: half
 * of a page's time. Whatever needs a conversion is left to it.
 */
public class DirectCalls extends AnsweringResolver {
  private static final Object[] NOTHING = {};
  private static final ClassValue<Map<String, DirectCall[]>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Map<String, DirectCall[]> computeValue(Class<?> type) {
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
    Object[] arguments = given == null ? NOTHING : given;
    DirectCall call = only(calls(base.getClass(), method.toString()), arguments);
    if (call == null) {
      return null;
    }
    context.setPropertyResolved(base, method);
    return called(call, base, arguments);
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

  private static DirectCall[] calls(Class<?> type, String name) {
    Map<String, DirectCall[]> known = KNOWN.get(type);
    DirectCall[] calls = known.get(name);
    return calls == null ? known.computeIfAbsent(name, wanted -> found(type, wanted)) : calls;
  }

  private static DirectCall[] found(Class<?> type, String name) {
    return Stream.of(type.getMethods())
        .filter(method -> method.getName().equals(name))
        .filter(DirectCalls::isPlain)
        .map(DirectCall::new)
        .toArray(DirectCall[]::new);
  }

  private static boolean isPlain(Method method) {
    return !method.isBridge() && DirectCall.isOpen(method);
  }

  /** The one that takes these arguments as they are; none where several do. */
  private static @Nullable DirectCall only(DirectCall[] calls, Object[] arguments) {
    DirectCall plain = null;
    DirectCall variable = null;
    int plains = 0;
    int variables = 0;
    for (DirectCall call : calls) {
      if (!call.takes(arguments)) {
        continue;
      }
      if (call.isVariable()) {
        variable = call;
        variables++;
      } else {
        plain = call;
        plains++;
      }
    }
    if (plains > 0) {
      return plains == 1 ? plain : null;
    }
    return variables == 1 ? variable : null;
  }
}
