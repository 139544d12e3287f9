package org.gcmplan.architecture.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;

/** The methods of the modules' APIs that take an actor, found in the running application. */
@Dependent
public class ServiceMethods {
  /** A port for other modules, which ask who may before they hand all of a body's work over. */
  private static final String BETWEEN_MODULES = "OpenWork";

  /** What begins transactions of its own is called without one. */
  private static final Set<String> IN_THEIR_OWN = Set.of("order", "weigh", "finish");

  @Inject private BeanManager beans;
  @Inject private ServiceArguments arguments;

  /** The user's transaction may not be ended from here after some of the calls. */
  @Resource(lookup = "java:appserver/TransactionManager")
  private TransactionManager transaction;

  /** All of them by name, with the kinds of their arguments where a name is there twice. */
  List<Method> all() {
    return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .flatMap(bean -> bean.getTypes().stream())
        .filter(ServiceMethods::isApi)
        .map(type -> (Class<?>) type)
        .distinct()
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .filter(method -> isApi(method.getDeclaringClass()))
        .filter(method -> !method.getDeclaringClass().getSimpleName().equals(BETWEEN_MODULES))
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
        .filter(method -> Arrays.asList(method.getParameterTypes()).indexOf(Actor.class) == 0)
        .distinct()
        .sorted(Comparator.comparing(ServiceMethods::name))
        .toList();
  }

  static String name(Method method) {
    return method.getDeclaringClass().getSimpleName()
        + "."
        + method.getName()
        + Arrays.stream(method.getParameterTypes())
            .skip(1)
            .map(Class::getSimpleName)
            .collect(Collectors.joining(",", "(", ")"));
  }

  /** What comes of a call by that person; nothing of it stays. */
  String answer(Method method, Actor person) throws Exception {
    TreeSet<String> answers = new TreeSet<>();
    for (Object bean : implementations(method.getDeclaringClass())) {
      answers.add(answer(bean, method, person));
    }
    return String.join("+", answers);
  }

  private static List<Object> implementations(Class<?> type) {
    Instance<?> found = CDI.current().select(type, Any.Literal.INSTANCE);
    List<Object> all = new ArrayList<>();
    found.forEach(all::add);
    return all;
  }

  private String answer(Object bean, Method method, Actor person) throws Exception {
    Object[] given = arguments.of(method, person);
    boolean ours = !IN_THEIR_OWN.contains(method.getName());
    if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
      transaction.suspend();
    }
    if (ours) {
      transaction.begin();
      // Only then does the connection pool know of it, and what is called can be undone.
      transaction.resume(transaction.suspend());
    }
    try {
      method.setAccessible(true);
      Object result = method.invoke(bean, given);
      return method.getReturnType() == void.class ? "done" : isNothing(result) ? "empty" : "shown";
    } catch (InvocationTargetException thrown) {
      return refusal(thrown.getCause());
    } finally {
      if (ours) {
        transaction.rollback();
        transaction.suspend();
      }
    }
  }

  private static String refusal(Throwable thrown) {
    if (thrown instanceof NotAllowed || thrown instanceof NotFound) {
      return "refused";
    }
    boolean wrong =
        thrown instanceof BusinessRuleViolation || thrown instanceof IllegalArgumentException;
    return wrong ? "rule" : "broken " + thrown;
  }

  private static boolean isNothing(Object result) {
    return result == null
        || Boolean.FALSE.equals(result)
        || result.equals(0)
        || result.equals("")
        || result instanceof Optional<?> optional && optional.isEmpty()
        || result instanceof Collection<?> collection && collection.isEmpty()
        || result instanceof Map<?, ?> map && map.isEmpty();
  }

  private static boolean isApi(Type type) {
    return type instanceof Class<?> known
        && known.getPackageName().matches("org\\.gcmplan\\.[a-z]+")
        && Modifier.isPublic(known.getModifiers());
  }
}
