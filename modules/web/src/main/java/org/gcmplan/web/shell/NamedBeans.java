package org.gcmplan.web.shell;

import jakarta.el.ELContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds what pages name, without asking anew for every name on every page: our beans, of which
 * everybody holds the same stand-in for whatever is current; our texts; and the row that a page
 * just repeats for. The container would resolve each name among all beans each time, and the row
 * only after that. Everything else is left to it.
 */
public class NamedBeans extends AnsweringResolver {
  private static final String OURS = "org.gcmplan.";
  private static final String TEXTS = "Text";

  /** A name and what is known of it: a stand-in of ours, or that it may only be a row's. */
  record Known(@Nullable Object standIn, boolean isBean) {
    static final Known OTHER_BEAN = new Known(null, true);
    static final Known NO_BEAN = new Known(null, false);
  }

  private record Texts(String name, Locale locale) {}

  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private final Map<Texts, ResourceBundle> texts = new ConcurrentHashMap<>();
  private final Function<String, Known> find;

  public NamedBeans() {
    this(NamedBeans::ofContainer);
  }

  NamedBeans(Function<String, Known> find) {
    this.find = find;
  }

  @Override
  public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
    if (base != null || !(property instanceof String name)) {
      return null;
    }
    Known said = known.computeIfAbsent(name, find);
    Object found = said.isBean() ? said.standIn() : onPage(context, name);
    if (found != null) {
      context.setPropertyResolved(base, property);
    }
    return found;
  }

  private @Nullable Object onPage(ELContext context, String name) {
    FacesContext faces = (FacesContext) context.getContext(FacesContext.class);
    if (faces == null) {
      return null;
    }
    UIViewRoot view = faces.getViewRoot();
    return name.endsWith(TEXTS) && view != null
        ? texts.computeIfAbsent(new Texts(name, view.getLocale()), asked -> bundle(faces, asked))
        : faces.getExternalContext().getRequestMap().get(name);
  }

  private static @Nullable ResourceBundle bundle(FacesContext faces, Texts asked) {
    return faces.getApplication().getResourceBundle(faces, asked.name());
  }

  /** Only beans that are reached by a stand-in may be kept: others are made for each page. */
  private static Known ofContainer(String name) {
    BeanManager manager = CDI.current().getBeanManager();
    Set<Bean<?>> beans = manager.getBeans(name);
    if (beans.isEmpty()) {
      return Known.NO_BEAN;
    }
    return Optional.<Bean<?>>ofNullable(manager.resolve(beans))
        .filter(bean -> bean.getBeanClass().getName().startsWith(OURS))
        .filter(bean -> manager.isNormalScope(bean.getScope()))
        .map(bean -> new Known(standIn(manager, bean), true))
        .orElse(Known.OTHER_BEAN);
  }

  private static Object standIn(BeanManager manager, Bean<?> bean) {
    return manager.getReference(bean, Object.class, manager.createCreationalContext(bean));
  }
}
