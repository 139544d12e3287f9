package org.gcmplan.workflow.internal;

import java.util.Map;
import java.util.Optional;

/** The records of the domain that travel by one process. Every process has one of these. */
interface RoutedRecords {

  /** The id of the process in its model. */
  String process();

  /** Where everything stands for which a process has to run, by its id. */
  Map<String, RecordStage> underWay();

  /** Where that one stands, or empty when there is no such record. */
  Optional<RecordStage> find(String id);
}
