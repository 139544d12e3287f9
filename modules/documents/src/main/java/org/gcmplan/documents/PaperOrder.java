package org.gcmplan.documents;

import java.time.LocalDate;
import org.gcmplan.kernel.Subject;

/**
 * A paper that is to go out.
 *
 * @param occasion what it is for, such as {@code SUBMISSION/2}; an occasion has one paper
 * @param day the day that it bears; its year is the register's year
 * @param document without number and day; its symbol names the register
 */
public record PaperOrder(
    Subject owner, String occasion, LocalDate day, OfficialDocument document) {}
