package org.gcmplan.localities.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.localities.Designation;
import org.gcmplan.localities.LocalityId;

/**
 * What a unit wants to be called, and when.
 *
 * @param place which of several new units it is, as it stands in the names of form fields; empty
 *     for the only one
 * @param apart units that do not count, such as those that end with this very act
 */
record Claim(
    String place,
    Designation as,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<LocalityId> apart) {

  String field(String name) {
    return name + place;
  }
}
