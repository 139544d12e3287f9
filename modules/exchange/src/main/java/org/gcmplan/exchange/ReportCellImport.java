package org.gcmplan.exchange;

/**
 * A cell that a workbook asks to be changed. Figures are plain decimals, days are ISO.
 *
 * @param before what stood when the workbook was taken
 * @param now what stands now
 * @param inFile what the workbook says; as it stands in the cell when it cannot be read
 */
public record ReportCellImport(
    ReportField field, ReportFinding finding, String before, String now, String inFile) {}
