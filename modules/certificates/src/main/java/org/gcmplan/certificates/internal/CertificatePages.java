package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gcmplan.certificates.CertificateDesign;
import org.gcmplan.certificates.CertificateIssue;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.kernel.Country;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.NotFound;

/** Fills the template with what a row of the register says. */
@Dependent
class CertificatePages {
  private final CertificateTemplate template;
  private final CertificateRepository certificates;
  private final AwardingBodies bodies;
  private final CertificateAddresses addresses;
  private final Country country;

  @Inject
  CertificatePages(
      CertificateTemplate template,
      CertificateRepository certificates,
      AwardingBodies bodies,
      CertificateAddresses addresses,
      Country country) {
    this.template = template;
    this.certificates = certificates;
    this.bodies = bodies;
    this.addresses = addresses;
    this.country = country;
  }

  String page(RegisterRow row, CertificateDesign design) {
    CertificateIssue issue =
        certificates.of(row.id()).stream()
            .findFirst()
            .map(CertificateRow::shown)
            .orElseThrow(() -> new NotFound("certificate", row.id()));
    RegisterEntry entry = row.entry();
    Map<String, String> texts = texts(entry);
    texts.put("design", design.name().toLowerCase(Locale.ROOT));
    texts.put("authority", authority(row, entry));
    return template.filled(texts, QrDrawing.of(addresses.page(issue.code())));
  }

  private Map<String, String> texts(RegisterEntry entry) {
    Language language = country.language();
    String name = entry.recipient().name().in(language);
    String position = entry.recipient().position().in(language);
    String merit = entry.merit().in(language);
    LineSizes sizes = LineSizes.of(name, position, merit);
    String golden = entry.goldenBook().orElseThrow().text();
    Map<String, String> texts = new HashMap<>();
    texts.put("title", "Bằng khen " + golden);
    texts.put("state", country.main(country.state()));
    texts.put("motto", country.main(country.motto()));
    texts.put("awarder", entry.awardedBy().in(language));
    texts.put("name", name);
    texts.put("name-size", sizes.name() + written(entry));
    texts.put("position", position);
    texts.put("position-size", sizes.position());
    texts.put("merit", merit);
    texts.put("merit-size", sizes.merit());
    texts.put("decision", entry.decisionNumber());
    texts.put("decision-day", PrintedDay.inWords(entry.decidedOn()));
    texts.put("golden-book", golden);
    texts.put(
        "place-and-day",
        country.main(country.place()) + ", " + PrintedDay.inWords(entry.decidedOn()));
    texts.put("specimen", addresses.specimen());
    return texts;
  }

  /** Collectives stand in capitals; a long name and a person's are easier to read as written. */
  private static String written(RegisterEntry entry) {
    boolean capitals =
        entry.recipient().name().vi().length() <= LineSizes.CAPITALS_UP_TO
            && entry.recipient().kind() != RecipientKind.HOUSEHOLD;
    return capitals ? " upper" : "";
  }

  /** BỘ TRƯỞNG: the awarder without the name of its body. */
  private String authority(RegisterRow row, RegisterEntry entry) {
    Language language = country.language();
    String awarder = entry.awardedBy().in(language);
    return row.awarding()
        .map(body -> bodies.name(body, entry.decidedOn()).in(language))
        .map(body -> awarder.replace(body, "").replaceAll("[,\\s]+$", ""))
        .orElse(awarder);
  }
}
