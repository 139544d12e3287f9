package org.gcmplan.notifications;

import java.time.Instant;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;

/**
 * Something that a person watches.
 *
 * @param news what was last told of it; empty while nothing has happened
 * @param path the page of that news, from the address of the application on
 * @param newsAt when that was
 */
public record Watch(
    Subject subject, Instant since, LocalizedText news, String path, Optional<Instant> newsAt) {}
