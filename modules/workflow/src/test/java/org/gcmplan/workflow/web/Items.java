package org.gcmplan.workflow.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;
import org.gcmplan.workflow.WorkItem;
import org.gcmplan.workflow.WorkItemKind;

/** Work items for pages. */
final class Items {
  private Items() {}

  static WorkItem due(String moment) {
    return item(Instant.parse(moment), "Gia hạn nhiệm vụ 3.14");
  }

  static WorkItem titled(String title) {
    return item(Instant.parse("2026-11-25T16:59:59Z"), title);
  }

  private static WorkItem item(Instant due, String title) {
    return new WorkItem(
        "item",
        WorkItemKind.GIVE_OPINION,
        new Subject("plan-update", new UUID(5, 7).toString()),
        "CN-07",
        new LocalizedText(title, ""),
        BodyId.agency(new UUID(1, 1)),
        BodyId.agency(new UUID(1, 2)),
        Instant.parse("2026-11-16T02:00:00Z"),
        Optional.of(due),
        Optional.empty(),
        Optional.empty(),
        "",
        "");
  }
}
