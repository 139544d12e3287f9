/** Files kept once, and official documents as PDF and DOCX. */
@NullMarked
package org.gcmplan.documents;

import org.jspecify.annotations.NullMarked;
