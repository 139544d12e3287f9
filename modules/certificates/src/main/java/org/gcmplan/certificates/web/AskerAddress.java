package org.gcmplan.certificates.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * From where somebody asks. A proxy that is trusted says it for whom it passes on; what anybody
 * else says of themself is not believed.
 *
 * @param trusted the addresses of one's own proxies, with commas between
 */
@Dependent
record AskerAddress(
    @ConfigProperty(name = "gcmplan.certificates.trusted-proxies") Optional<String> trusted) {
  private static final Pattern LONG = Pattern.compile("([0-9a-fA-F]{0,4}:){2,7}[0-9a-fA-F]{0,4}");
  private static final int PARTS_OF_A_NETWORK = 4;

  @Inject
  AskerAddress {}

  String of(HttpServletRequest request) {
    List<String> passed = new ArrayList<>();
    passed.add(request.getRemoteAddr());
    List<String> told = new ArrayList<>();
    Collections.list(request.getHeaders("X-Forwarded-For"))
        .forEach(header -> told.addAll(List.of(header.split(","))));
    Collections.reverse(told);
    passed.addAll(told);
    return of(passed);
  }

  /** The first that is none of one's own, seen from here. */
  String of(List<String> passed) {
    String asker = "";
    for (String address : passed) {
      asker = address.strip();
      if (!isTrusted(asker)) {
        break;
      }
    }
    return network(asker);
  }

  private boolean isTrusted(String address) {
    return List.of(trusted.orElse("").split("[,\\s]+")).contains(address);
  }

  /** One household has millions of long addresses, all of one network. */
  private static String network(String address) {
    if (!LONG.matcher(address).matches() || address.contains("::")) {
      return address;
    }
    return String.join(":", List.of(address.split(":")).subList(0, PARTS_OF_A_NETWORK));
  }
}
