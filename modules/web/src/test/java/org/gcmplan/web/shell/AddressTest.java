package org.gcmplan.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

  @Test
  void keepsItsParametersInOrderAndEachOnce() {
    Address address = Address.of("/updates/view.xhtml", "id=7&lang=vi");

    assertThat(address.with("lang", "en")).hasToString("/updates/view.xhtml?id=7&lang=en");
  }

  @Test
  void forgetsTheNoteOfWhatWasDone() {
    Address address = Address.of("/updates/view.xhtml", "id=7&done=updates.done.sent");

    assertThat(address.without("done")).hasToString("/updates/view.xhtml?id=7");
  }

  @Test
  void encodesWhateverAPersonTyped() {
    assertThat(new Address("/publication/plan.xhtml").with("q", "Đà Nẵng & \"x\""))
        .hasToString("/publication/plan.xhtml?q=%C4%90%C3%A0+N%E1%BA%B5ng+%26+%22x%22");
  }

  @Test
  void takesABadlyEncodedQueryAsItStands() {
    assertThat(Address.of("/x", "q=100%")).hasToString("/x?q=100%25");
  }
}
