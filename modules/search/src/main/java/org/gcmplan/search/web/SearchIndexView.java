package org.gcmplan.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.search.SearchIndex;

/** The index, for administrators. */
@Named
@RequestScoped
public class SearchIndexView {
  @Inject SearchIndex index;
  @Inject CurrentActor reader;

  public int getSize() {
    return index.size(reader.get());
  }

  public String rebuild() {
    index.rebuild(reader.get());
    return "/search/index.xhtml?faces-redirect=true&done=search.done.rebuilt";
  }
}
