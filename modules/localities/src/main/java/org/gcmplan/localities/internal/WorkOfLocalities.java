package org.gcmplan.localities.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.gcmplan.kernel.AllOpenWork;
import org.gcmplan.kernel.OpenWork;

/** What localities have open in all modules that there are. */
@Dependent
class WorkOfLocalities {
  private final AllOpenWork everywhere;

  @Inject
  WorkOfLocalities(Instance<OpenWork> modules) {
    everywhere = new AllOpenWork(modules);
  }

  WorkOfLocalities(List<OpenWork> modules) {
    everywhere = new AllOpenWork(modules);
  }

  AllOpenWork everywhere() {
    return everywhere;
  }
}
