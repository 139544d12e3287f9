package org.gcmplan.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.gcmplan.workflow.DueBand;
import org.gcmplan.workflow.InboxQuery.View;
import org.gcmplan.workflow.WorkItemKind;
import org.junit.jupiter.api.Test;

class InboxAddressTest {
  @Test
  void aBareAddressIsOnesOwnInbox() {
    InboxAddress address = asked(Map.of());

    assertThat(address.view()).isEqualTo(View.MINE);
    assertThat(address.kind()).isEmpty();
    assertThat(address.due()).isEmpty();
    assertThat(address.page()).isEqualTo(1);
    assertThat(address.isFiltered()).isFalse();
  }

  @Test
  void itSaysEverythingThatIsShown() {
    InboxAddress address =
        asked(
            Map.of(
                "view", "MY_BODY", "kind", "DECIDE", "due", "TODAY", "text", "đà nẵng", "page",
                "3"));

    assertThat(address.view()).isEqualTo(View.MY_BODY);
    assertThat(address.kind()).contains(WorkItemKind.DECIDE);
    assertThat(address.due()).contains(DueBand.TODAY);
    assertThat(address.under("/i"))
        .isEqualTo("/i?view=MY_BODY&kind=DECIDE&due=TODAY&text=%C4%91%C3%A0+n%E1%BA%B5ng&page=3");
  }

  @Test
  void nonsenseCountsAsNotSaid() {
    InboxAddress address =
        asked(
            Map.of(
                "view",
                "'; drop",
                "kind",
                "#{1+1}",
                "due",
                "SOON",
                "page",
                "-4",
                "text",
                "x".repeat(10_000)));

    assertThat(address.view()).isEqualTo(View.MINE);
    assertThat(address.kind()).isEmpty();
    assertThat(address.due()).isEmpty();
    assertThat(address.page()).isEqualTo(1);
    assertThat(address.text()).isEmpty();
  }

  @Test
  void anotherFilterBeginsOnTheFirstPage() {
    InboxAddress address = asked(Map.of("view", "MY_BODY", "page", "3", "item", "a"));

    assertThat(address.with("kind", "CHECK").under("/i")).isEqualTo("/i?view=MY_BODY&kind=CHECK");
  }

  @Test
  void lookingAtAnotherItemStaysOnThePage() {
    InboxAddress address = asked(Map.of("page", "3", "item", "a"));

    assertThat(address.with("item", "b").under("/i")).isEqualTo("/i?page=3&item=b");
  }

  @Test
  void withoutFiltersTheViewRemains() {
    InboxAddress address =
        asked(Map.of("view", "DONE", "kind", "CHECK", "due", "TODAY", "text", "x"));

    assertThat(address.withoutFilters().under("/i")).isEqualTo("/i?view=DONE");
  }

  private static InboxAddress asked(Map<String, String> parameters) {
    var request =
        Proxy.newProxyInstance(
            InboxAddressTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, args) -> parameters.get(args[0]));
    return InboxAddress.of((HttpServletRequest) request);
  }
}
