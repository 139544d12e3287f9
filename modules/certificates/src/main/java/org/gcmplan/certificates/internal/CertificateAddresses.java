package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the public finds what certificates point to, and whether they are only specimens. */
@Dependent
class CertificateAddresses {
  private static final String SPECIMEN = "MẪU MINH HỌA – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ";

  private final String address;
  private final boolean demonstration;

  @Inject
  CertificateAddresses(
      @ConfigProperty(name = "gcmplan.public-address") Optional<String> publicAddress,
      @ConfigProperty(name = "gcmplan.url", defaultValue = "http://localhost:8080/gcm") String url,
      @ConfigProperty(name = "gcmplan.demonstration", defaultValue = "true")
          boolean demonstration) {
    address =
        publicAddress.filter(named -> !named.isBlank()).orElse(url).strip().replaceFirst("/+$", "");
    this.demonstration = demonstration;
  }

  /** Of the application as the public sees it, without a slash at its end. */
  String root() {
    return address;
  }

  /** Where a certificate is verified. */
  String page(String code) {
    return address + "/public/certificate.xhtml?code=" + code;
  }

  /** What marks the certificates of a demonstration; empty for real ones. */
  String specimen() {
    return demonstration ? SPECIMEN : "";
  }
}
