package org.gcmplan.updates;

import java.time.LocalDate;
import org.gcmplan.kernel.LocalizedText;

/**
 * The row of a table of rules that decided, as it read then.
 *
 * @param table the table's name, such as {@code consultation}
 * @param version the number of the table's version, from 1
 * @param validFrom the first day of that version
 * @param row the number of the row, from 1
 * @param wording the row in words: when what holds, then what follows
 * @param basis on what it rests, and how sure that is
 */
public record MatchedRow(
    String table,
    int version,
    LocalDate validFrom,
    int row,
    LocalizedText wording,
    LocalizedText basis) {}
