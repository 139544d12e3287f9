package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import javax.swing.event.EventListenerList;
import org.gcmplan.access.web.AccountForm;
import org.junit.jupiter.api.Test;

/** What comes as serialized objects, as sessions of another node do, is held against a list. */
@InTheContainer
class SerializedObjectsIT {

  @Test
  @SuppressWarnings("unchecked")
  void whatSessionsHoldIsTaken() throws Exception {
    List<Object> held = List.of(Locale.ENGLISH, new AccountForm());

    assertThat((List<Object>) read(written(held)))
        .hasSize(2)
        .startsWith(Locale.ENGLISH)
        .last()
        .isInstanceOf(AccountForm.class);
  }

  @Test
  void whatIsNobodysHereIsRefused() throws IOException {
    byte[] foreign = written(new EventListenerList());

    assertThatThrownBy(() -> read(foreign))
        .isInstanceOf(InvalidClassException.class)
        .hasMessageContaining("REJECTED");
  }

  private static byte[] written(Object object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
      stream.writeObject(object);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return stream.readObject();
    }
  }
}
