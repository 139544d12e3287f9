package org.gcmplan.web.shell;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.InjectionTarget;
import jakarta.enterprise.inject.spi.ProcessSyntheticAnnotatedType;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the beans behind {@code f:websocket} names that are the same at every start. Mojarra leaves
 * them in whichever library of the server comes first, and a session that names them so could not
 * be read on another node.
 */
public class PushBeans implements Extension {
  private static final String FACES = "com.sun.faces.push.";

  private final List<AnnotatedType<?>> types = new ArrayList<>();

  <T> void take(@Observes ProcessSyntheticAnnotatedType<T> type) {
    if (type.getAnnotatedType().getJavaClass().getName().startsWith(FACES)) {
      types.add(type.getAnnotatedType());
      type.veto();
    }
  }

  void add(@Observes AfterBeanDiscovery discovery, BeanManager beans) {
    types.forEach(type -> add(type, discovery, beans));
  }

  private static <T> void add(
      AnnotatedType<T> type, AfterBeanDiscovery discovery, BeanManager beans) {
    InjectionTarget<T> target = beans.getInjectionTargetFactory(type).createInjectionTarget(null);
    discovery
        .<T>addBean()
        .read(type)
        .id("gcm " + type.getJavaClass().getName())
        .createWith(context -> created(target, context))
        .destroyWith((bean, context) -> target.preDestroy(bean));
  }

  private static <T> T created(InjectionTarget<T> target, CreationalContext<T> context) {
    T bean = target.produce(context);
    target.inject(bean, context);
    target.postConstruct(bean);
    return bean;
  }
}
