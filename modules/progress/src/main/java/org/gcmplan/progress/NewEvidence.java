package org.gcmplan.progress;

import java.time.LocalDate;
import org.gcmplan.documents.Upload;

/**
 * A file that is to prove what a report says.
 *
 * @param file its bytes and its caption, which also stands for it where it cannot be seen
 * @param dated the day of the document or of the picture
 * @param openToPublic whether it may be shown to everybody later
 */
public record NewEvidence(Upload file, EvidenceKind kind, LocalDate dated, boolean openToPublic) {}
