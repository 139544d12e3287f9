package org.gcmplan.kernel;

/** The application ends: whoever runs something in the background stops it. */
public record ApplicationEnding() {}
