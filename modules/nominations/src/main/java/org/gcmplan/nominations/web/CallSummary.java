package org.gcmplan.nominations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.nominations.AwardCall;
import org.gcmplan.nominations.CallCatalogue;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.NominationCatalogue;
import org.gcmplan.nominations.NominationFilter;
import org.gcmplan.nominations.NominationRow;
import org.jspecify.annotations.Nullable;

/** A call in a few lines beside the inbox. */
@Named
@RequestScoped
public class CallSummary {
  @Inject CallCatalogue catalogue;
  @Inject NominationCatalogue nominations;
  @Inject CurrentActor reader;

  private @Nullable List<NominationRow> rows;

  public Optional<AwardCall> call(String id) {
    try {
      return Optional.of(catalogue.get(reader.get(), CallId.parse(id)));
    } catch (NotFound hidden) {
      return Optional.empty();
    }
  }

  /** How many nominations under it the reader may see. */
  public int count(String call) {
    return rows(call).size();
  }

  /** How many of them stand there. */
  public long count(String call, String state) {
    return rows(call).stream().filter(row -> row.state().name().equals(state)).count();
  }

  private List<NominationRow> rows(String call) {
    if (rows == null) {
      rows =
          nominations.list(
              reader.get(),
              new NominationFilter(
                  Optional.of(CallId.parse(call)),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  ""));
    }
    return rows;
  }
}
