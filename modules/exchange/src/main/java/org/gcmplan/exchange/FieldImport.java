package org.gcmplan.exchange;

import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;

/**
 * A field that a file asks to be changed.
 *
 * @param now what the newest edition says
 * @param inFile what the file says
 * @param isConflict whether the plan has moved since the file was taken from it, so that somebody
 *     has to choose
 * @param wordsNow {@code now} in words
 * @param wordsInFile {@code inFile} in words
 */
public record FieldImport(
    TaskField field,
    FieldValue now,
    FieldValue inFile,
    boolean isConflict,
    LocalizedText wordsNow,
    LocalizedText wordsInFile) {}
