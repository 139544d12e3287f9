package org.gcmplan.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"/public", "/public/plan.xhtml", "/public/index.xhtml"})
  void areForEverybody(String path) {
    assertThat(PublicPages.include(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/publication/plan.xhtml",
        "/publication/public.xhtml",
        "/publicity",
        "/workflow/inbox.xhtml",
        "/"
      })
  void areNoOthers(String path) {
    assertThat(PublicPages.include(path)).isFalse();
  }
}
