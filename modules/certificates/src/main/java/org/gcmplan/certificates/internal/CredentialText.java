package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.gcmplan.certificates.CertificateIssue;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.kernel.Country;
import org.gcmplan.kernel.Language;

/** What credentials and the status list say, before they are signed. */
@Dependent
class CredentialText {
  private static final String VC = "https://www.w3.org/ns/credentials/v2";
  private static final String BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

  private final CertificateAddresses addresses;
  private final Country country;

  @Inject
  CredentialText(CertificateAddresses addresses, Country country) {
    this.addresses = addresses;
    this.country = country;
  }

  JsonObject credential(RegisterEntry entry, CertificateIssue issue, int status) {
    ZonedDateTime from = issue.issuedOn().atStartOfDay(country.zone());
    String id = addresses.page(issue.code());
    Language language = country.language();
    return Json.createObjectBuilder()
        .add("@context", list(List.of(VC, BADGES)))
        .add("id", id)
        .add("type", list(List.of("VerifiableCredential", "OpenBadgeCredential")))
        .add("issuer", issuer(entry.awardedBy().in(language)))
        .add("validFrom", from.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
        .add("name", "Bằng khen " + entry.goldenBook().orElseThrow().text())
        .add("credentialSubject", subject(entry, language))
        .add("credentialStatus", status(status))
        .add("iss", addresses.issuer())
        .add("jti", id)
        .add("nbf", from.toEpochSecond())
        .build();
  }

  private JsonObjectBuilder issuer(String name) {
    return Json.createObjectBuilder()
        .add("id", addresses.issuer())
        .add("type", list(List.of("Profile")))
        .add("name", name)
        .add("url", addresses.root() + "/public");
  }

  private JsonObjectBuilder subject(RegisterEntry entry, Language language) {
    String merit = entry.merit().in(language);
    JsonObjectBuilder achievement =
        Json.createObjectBuilder()
            .add("id", addresses.root() + "/public/certificate.xhtml")
            .add("type", list(List.of("Achievement")))
            .add("achievementType", "Award")
            .add("name", "Bằng khen của " + entry.awardedBy().in(language))
            .add("description", merit)
            .add("criteria", Json.createObjectBuilder().add("narrative", merit));
    JsonObjectBuilder name =
        Json.createObjectBuilder()
            .add("type", "IdentityObject")
            .add("identityType", "name")
            .add("hashed", false)
            .add("identityHash", entry.recipient().name().in(language));
    JsonObjectBuilder subject =
        Json.createObjectBuilder()
            .add("type", list(List.of("AchievementSubject")))
            .add("identifier", Json.createArrayBuilder().add(name))
            .add("achievement", achievement)
            .add("licenseNumber", entry.goldenBook().orElseThrow().text());
    entry
        .period()
        .ifPresent(
            period ->
                subject
                    .add("activityStartDate", period.from() + "T00:00:00Z")
                    .add("activityEndDate", period.until() + "T00:00:00Z"));
    return subject;
  }

  private JsonObjectBuilder status(int place) {
    return Json.createObjectBuilder()
        .add("id", addresses.statusList() + "#" + place)
        .add("type", "BitstringStatusListEntry")
        .add("statusPurpose", "revocation")
        .add("statusListIndex", String.valueOf(place))
        .add("statusListCredential", addresses.statusList());
  }

  JsonObject statusList(List<Integer> withdrawn, ZonedDateTime now) {
    return Json.createObjectBuilder()
        .add("@context", list(List.of(VC)))
        .add("id", addresses.statusList())
        .add("type", list(List.of("VerifiableCredential", "BitstringStatusListCredential")))
        .add("issuer", addresses.issuer())
        .add("validFrom", now.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
        .add(
            "credentialSubject",
            Json.createObjectBuilder()
                .add("id", addresses.statusList() + "#list")
                .add("type", "BitstringStatusList")
                .add("statusPurpose", "revocation")
                .add("encodedList", StatusBits.encoded(withdrawn)))
        .add("iss", addresses.issuer())
        .add("jti", addresses.statusList())
        .add("nbf", now.toEpochSecond())
        .build();
  }

  private static JsonArrayBuilder list(List<String> words) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    words.forEach(list::add);
    return list;
  }
}
