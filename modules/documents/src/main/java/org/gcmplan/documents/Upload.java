package org.gcmplan.documents;

import java.io.InputStream;

/**
 * A file as it comes in, not yet believed in anything.
 *
 * @param name the name that the sender gave it, path and all
 * @param content read once, never further than the size allowed
 */
public record Upload(String name, String caption, InputStream content) {}
