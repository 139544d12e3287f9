package org.gcmplan.architecture.violations.borders.updates;

import org.gcmplan.architecture.violations.borders.publication.Edition;

class UsesPublication {
  Edition edition = new Edition();
}
