package org.gcmplan.access;

import jakarta.security.enterprise.credential.Credential;

/**
 * Somebody whose identity has been proven, to be made the caller: by password and, where there is
 * one, code; or by the outside provider. Never built from what a request merely says.
 */
public record ProvenIdentity(String userName) implements Credential {}
