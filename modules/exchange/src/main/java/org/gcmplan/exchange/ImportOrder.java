package org.gcmplan.exchange;

import java.util.List;
import java.util.Set;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.updates.UpdateKind;

/**
 * What the drafter asks for after having seen the differences.
 *
 * @param check what was shown
 * @param taken the conflicts ({@link TaskImport#choice}) in which the file is to prevail; in all
 *     others the plan stays as it is
 */
public record ImportOrder(
    ImportCheck check,
    Set<String> taken,
    UpdateKind kind,
    LocalizedText title,
    LocalizedText reason,
    List<String> legalBasis) {
  public ImportOrder {
    taken = Set.copyOf(taken);
    legalBasis = List.copyOf(legalBasis);
  }
}
