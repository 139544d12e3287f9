package org.gcmplan.council.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.gcmplan.council.AwaitedInSitting;
import org.gcmplan.council.SittingCatalogue;
import org.gcmplan.kernel.CurrentActor;

/** What sittings wait for from the reader, for lists of councils and of work. */
@Named
@RequestScoped
public class CouncilAwaits {
  @Inject SittingCatalogue sittings;
  @Inject CurrentActor actor;

  private Optional<List<AwaitedInSitting>> found = Optional.empty();

  public List<AwaitedInSitting> getAll() {
    List<AwaitedInSitting> all =
        found.orElseGet(() -> actor.isSignedIn() ? sittings.awaiting(actor.get()) : List.of());
    found = Optional.of(all);
    return all;
  }

  public int getCount() {
    return getAll().size();
  }
}
