package org.gcmplan.benchmark.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.gcmplan.access.AccountDirectory;
import org.gcmplan.kernel.Actor;

/** The people of the demonstration that work on an update. */
@Dependent
class Colleagues {
  @Inject AccountDirectory accounts;

  Actor drafter() {
    return actor("chuyenvien.ls");
  }

  Actor office() {
    return actor("thuongtruc.ls");
  }

  Actor approver() {
    return actor("thutruong.bng");
  }

  Actor minister() {
    return actor("botruong.bng");
  }

  Actor publisher() {
    return actor("congbo.bng");
  }

  /** Five ministries to be asked. */
  List<Actor> focalPoints() {
    return Stream.of("bca", "btp", "byt", "nhnn", "bnv")
        .map(each -> actor("daumoi." + each))
        .toList();
  }

  private Actor actor(String name) {
    return accounts
        .actor(name)
        .orElseThrow(() -> new IllegalStateException("No such account: " + name));
  }
}
