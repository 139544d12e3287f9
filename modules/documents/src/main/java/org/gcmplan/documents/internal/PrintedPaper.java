package org.gcmplan.documents.internal;

import org.gcmplan.documents.PaperNumber;

/** A paper with its number, by the SHA-256 of its two files. */
record PrintedPaper(PaperNumber number, String pdf, String docx) {}
