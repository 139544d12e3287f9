package org.gcmplan.access.internal;

import java.util.HashMap;
import java.util.Map;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;

/** The server's hash with too few rounds for real use: most tests are not about their number. */
class FewRounds extends Pbkdf2PasswordHashImpl {

  @Override
  public void initialize(Map<String, String> parameters) {
    var fewer = new HashMap<>(parameters);
    fewer.put("Pbkdf2PasswordHash.Iterations", "1024");
    super.initialize(fewer);
  }
}
