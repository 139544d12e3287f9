package org.gcmplan.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gcmplan.web.shell.NamedBeans.Known;
import org.junit.jupiter.api.Test;

/** A name is looked for once; what is not ours is left to whoever knows it. */
class NamedBeansTest {
  private static final Object INBOX = new Object();

  private final List<String> asked = new ArrayList<>();
  private final NamedBeans beans = new NamedBeans(this::find);
  private final BareContext context = new BareContext();

  private Known find(String name) {
    asked.add(name);
    return switch (name) {
      case "inbox" -> new Known(INBOX, true);
      case "request" -> Known.OTHER_BEAN;
      default -> Known.NO_BEAN;
    };
  }

  @Test
  void aBeanOfOursIsFoundAndLookedForOnce() {
    assertThat(named("inbox")).isSameAs(INBOX);
    assertThat(context.isPropertyResolved()).isTrue();
    assertThat(named("inbox")).isSameAs(INBOX);
    assertThat(asked).containsExactly("inbox");
  }

  @Test
  void whatIsSomebodyElsesIsLeftToThem() {
    assertThat(named("request")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void aNameThatNobodyHasIsLeftToTheOthersToo() {
    assertThat(named("row")).isNull();
    assertThat(named("row")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
    assertThat(asked).containsExactly("row");
  }

  @Test
  void aPropertyOfSomethingIsNoName() {
    assertThat(beans.getValue(context, "text", "inbox")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
    assertThat(asked).isEmpty();
  }

  private Object named(String name) {
    context.setPropertyResolved(false);
    return beans.getValue(context, null, name);
  }
}
