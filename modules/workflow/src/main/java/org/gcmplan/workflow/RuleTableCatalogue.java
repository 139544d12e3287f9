package org.gcmplan.workflow;

import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.Actor;

/** Reads of the tables of rules; everybody signed in may know by which rules they work. */
public interface RuleTableCatalogue {

  /** Every version, table by table, the newest first. */
  List<RuleTableVersion> versions(Actor reader);

  /**
   * A version in words.
   *
   * @throws org.gcmplan.kernel.NotFound when there is none
   */
  RuleTableSheet sheet(Actor reader, UUID version);

  /**
   * What the version would say of the updates under way, and what is said today. They keep the
   * rules of their own day; this shows what to expect of the next ones.
   */
  List<RulePreview> preview(Actor reader, UUID version);

  /** The file as it was handed in. */
  String xml(Actor reader, UUID version);
}
