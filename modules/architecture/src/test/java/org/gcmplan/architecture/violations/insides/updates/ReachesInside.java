package org.gcmplan.architecture.violations.insides.updates;

import org.gcmplan.architecture.violations.insides.tasks.internal.Ledger;

class ReachesInside {
  Ledger ledger = new Ledger();
}
