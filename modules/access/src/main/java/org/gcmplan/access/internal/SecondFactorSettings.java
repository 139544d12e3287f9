package org.gcmplan.access.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gcmplan.kernel.Role;

/**
 * What an operator may set about second factors.
 *
 * @param key 32 bytes in base 64 that secrets are encrypted with; without it there are none
 * @param roles names of roles, with commas, that count only with a second factor
 */
@Dependent
record SecondFactorSettings(
    @ConfigProperty(name = "gcmplan.access.second-factor-key") Optional<String> key,
    @ConfigProperty(name = "gcmplan.access.second-factor-roles") Optional<String> roles) {
  private static final int KEY_BYTES = 32;

  @Inject
  SecondFactorSettings {
    key.ifPresent(SecondFactorSettings::mustBeWhole);
    if (!asRoles(roles).isEmpty() && key.isEmpty()) {
      throw new IllegalArgumentException(
          "gcmplan.access.second-factor-roles needs gcmplan.access.second-factor-key");
    }
  }

  Optional<byte[]> keyBytes() {
    return key.map(Base64.getDecoder()::decode);
  }

  /** Roles whose rights count only with a second factor. */
  Set<Role> guarded() {
    return asRoles(roles);
  }

  private static Set<Role> asRoles(Optional<String> names) {
    return names.stream()
        .flatMap(text -> Stream.of(text.split(",")))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(Role::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static void mustBeWhole(String text) {
    if (Base64.getDecoder().decode(text).length != KEY_BYTES) {
      throw new IllegalArgumentException(
          "gcmplan.access.second-factor-key must be " + KEY_BYTES + " bytes in base 64");
    }
  }
}
