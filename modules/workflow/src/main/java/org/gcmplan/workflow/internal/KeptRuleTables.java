package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tables of rules as they were read, by their very text: another text is another table, whoever
 * brought it into force on whatever node. Four of them are asked for with every update.
 */
@ApplicationScoped
class KeptRuleTables {
  private static final int MOST = 50;

  private final Map<String, RuleTable> read = new ConcurrentHashMap<>();

  RuleTable of(String xml) {
    RuleTable known = read.get(xml);
    if (known != null) {
      return known;
    }
    RuleTable table = RuleXml.read(xml);
    if (read.size() >= MOST) {
      read.clear();
    }
    read.put(xml, table);
    return table;
  }
}
