package org.gcmplan.updates;

import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.tasks.FieldValue;

/**
 * A remark as a body writes it.
 *
 * @param wording what the change should say instead; a language left out keeps its text
 */
public record WrittenRemark(Clause clause, LocalizedText text, Optional<FieldValue> wording) {}
