package org.gcmplan.kernel;

/**
 * What an event is about.
 *
 * @param kind in the glossary's words, lower case with hyphens: {@code plan-update}
 * @param id the id as text
 */
public record Subject(String kind, String id) {}
