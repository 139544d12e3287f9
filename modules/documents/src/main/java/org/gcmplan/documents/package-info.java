/**
 * Files kept once, and official documents as PDF and DOCX.
 *
 * <p>Owns the schema {@code documents}: bytes by their SHA-256, what they are attached to, papers
 * given out and their registers. Files go through {@link Attachments}, whose owner answers {@link
 * FileAccess}; a document is an {@link OfficialDocument}, printed by {@link DocumentPrinting},
 * other pages by {@link PagePrinting}, given out by {@link OutgoingPapers} or kept by {@link
 * Renditions}. Announces {@link FileAttached}, {@link FileRemoved} and {@link PaperIssued}. Uses
 * nothing but the kernel.
 */
@NullMarked
package org.gcmplan.documents;

import org.jspecify.annotations.NullMarked;
