package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.AbstractMap;
import java.util.Set;

/**
 * The names that an expression in a process model may use: the named beans of this module, and no
 * others.
 */
@Dependent
class DelegateBeans extends AbstractMap<Object, Object> {
  private static final String OURS = DelegateBeans.class.getPackageName();

  private final BeanManager beans;

  @Inject
  DelegateBeans(BeanManager beans) {
    this.beans = beans;
  }

  @Override
  public boolean containsKey(Object name) {
    return named(name) != null;
  }

  @Override
  public Object get(Object name) {
    Bean<?> bean = named(name);
    if (bean == null) {
      return null;
    }
    CreationalContext<?> context = beans.createCreationalContext(bean);
    return beans.getReference(bean, Object.class, context);
  }

  @Override
  public Set<Entry<Object, Object>> entrySet() {
    return Set.of();
  }

  private Bean<?> named(Object name) {
    Bean<?> bean = beans.resolve(beans.getBeans(String.valueOf(name)));
    return bean != null && bean.getBeanClass().getPackageName().equals(OURS) ? bean : null;
  }
}
