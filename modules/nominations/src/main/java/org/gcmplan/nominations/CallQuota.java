package org.gcmplan.nominations;

import java.util.Optional;
import org.gcmplan.certificates.RecipientKind;

/**
 * How many certificates a call has for one kind of recipient.
 *
 * @param total altogether; empty for no limit
 * @param perBody that one proposing body may nominate; empty for no limit
 */
public record CallQuota(
    RecipientKind kind, Optional<Integer> total, Optional<Integer> perBody) {}
