package org.gcmplan.access;

import java.io.Serializable;
import java.net.URI;
import java.time.Instant;

/**
 * A sign-in under way at the outside provider; secret, for the session only.
 *
 * @param address where the browser goes
 * @param state comes back with the answer
 * @param nonce comes back within the token
 * @param verifier shown when the code is exchanged (PKCE)
 * @param wanted the page to go to afterwards
 */
public record OutsideAttempt(
    URI address, String state, String nonce, String verifier, String wanted, Instant begunAt)
    implements Serializable {}
