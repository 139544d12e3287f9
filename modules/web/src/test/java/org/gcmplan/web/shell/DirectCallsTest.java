package org.gcmplan.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What fits is called at once; what would have to be converted is left to others. */
class DirectCallsTest {
  private final DirectCalls calls = new DirectCalls();
  private final BareContext context = new BareContext();

  /** What pages call. */
  public static class Words {
    public String of(String key) {
      return key;
    }

    public String of(String key, Object... more) {
      return key + List.of(more);
    }

    public String of(Integer number) {
      return "number " + number;
    }

    public int twice(int number) {
      return 2 * number;
    }

    public String refuse() {
      throw new IllegalStateException("refused");
    }
  }

  @Test
  void theMethodThatTakesTheArgumentsIsCalled() {
    assertThat(call(new Words(), "of", "a")).isEqualTo("a");
    assertThat(call(new Words(), "of", 7)).isEqualTo("number 7");
    assertThat(call(new Words(), "twice", 7)).isEqualTo(14);
    assertThat(call(Optional.of("x"), "get")).isEqualTo("x");
  }

  @Test
  void moreArgumentsGoIntoTheList() {
    assertThat(call(new Words(), "of", "a", 1, "b")).isEqualTo("a[1, b]");
  }

  @Test
  void whatWouldHaveToBeConvertedIsLeftToOthers() {
    assertThat(call(new Words(), "twice", 7L)).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
    assertThat(call(new Words(), "of", new Object[] {null})).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
    assertThat(call(List.of("hidden class"), "size")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
    assertThat(call(new Words(), "unknown")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void whatTheMethodThrowsComesOutAsItsCause() {
    assertThatThrownBy(() -> call(new Words(), "refuse"))
        .isInstanceOf(ELException.class)
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  private Object call(Object base, String method, Object... arguments) {
    context.setPropertyResolved(false);
    return calls.invoke(context, base, method, null, arguments);
  }
}
