package org.gcmplan.architecture.violations.sharedstate.updates.internal;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Remembering {
  int calls;
}
