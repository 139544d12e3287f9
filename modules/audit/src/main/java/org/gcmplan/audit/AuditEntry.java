package org.gcmplan.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Principal;
import org.gcmplan.kernel.Subject;

/**
 * One entry of the trail.
 *
 * @param number its place in the chain, from 1 without gaps
 * @param event what happened, the name of the event
 * @param account who; {@link org.gcmplan.kernel.Actor#SYSTEM}'s for the application itself
 * @param name the name as it was then
 * @param onBehalfOf whom that person substituted, with the name as it was then
 * @param body for which body
 * @param facts the event's components as canonical JSON
 * @param previous the hash of the entry before, 64 zeros for the first
 * @param hash SHA-256 over this entry's canonical form, the previous hash included
 */
public record AuditEntry(
    long number,
    Instant at,
    String event,
    Subject subject,
    UUID account,
    String name,
    Optional<Principal> onBehalfOf,
    BodyId body,
    String facts,
    String previous,
    String hash) {}
