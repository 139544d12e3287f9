package org.gcmplan.documents.internal;

/** A file that may be kept: its clean name, what it is, and its bytes. */
record CheckedFile(FileName name, FileKind kind, SpooledFile bytes) {}
