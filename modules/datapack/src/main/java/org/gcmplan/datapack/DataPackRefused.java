package org.gcmplan.datapack;

import java.util.List;
import java.util.stream.Collectors;

/** The data pack has errors; nothing of it was loaded. Lists every one of them. */
public class DataPackRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<DataPackError> errors;

  public DataPackRefused(List<DataPackError> errors) {
    super(
        errors.stream()
            .map(DataPackError::toString)
            .collect(
                Collectors.joining(
                    "\n  ", "The data pack was not loaded. Mend these and start again:\n  ", "")));
    this.errors = List.copyOf(errors);
  }

  public List<DataPackError> errors() {
    return errors;
  }
}
