package org.gcmplan.access;

/** What the provider sent the browser back with; whatever was not said is empty. */
public record OutsideAnswer(String code, String state, String error) {}
