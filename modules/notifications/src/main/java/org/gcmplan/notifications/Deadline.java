package org.gcmplan.notifications;

import java.time.Instant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;

/**
 * Something that is open and due.
 *
 * @param about what is due, such as a work item; the same one is the same entry of a calendar
 * @param title what it asks for, in one line
 * @param due the moment at which it is late
 * @param path the page on which it is done, from the address of the application on
 * @param remindedOtherwise whether its own process reminds of it; then no daily round does
 */
public record Deadline(
    Subject about, LocalizedText title, Instant due, String path, boolean remindedOtherwise) {}
