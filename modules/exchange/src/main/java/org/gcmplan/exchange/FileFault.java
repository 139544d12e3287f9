package org.gcmplan.exchange;

import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Problem;

/**
 * Something in a file that has to be mended before it can be read.
 *
 * @param sheet the sheet as it is called in the file, or the CSV's name; empty for the whole file
 * @param row the row as a spreadsheet counts, or the line of a CSV; 0 for the whole sheet
 * @param column letter and heading, or empty for the whole row
 * @param problem what is wrong and how to mend it
 */
public record FileFault(String sheet, int row, LocalizedText column, Problem problem) {}
