package org.gcmplan.access.internal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.access.AccountRow;
import org.gcmplan.access.Colleague;
import org.gcmplan.access.NewAccount;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LentGrant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Principal;
import org.jspecify.annotations.Nullable;

/** A person who may sign in, and the rights held. Closed accounts stay: the trail names them. */
@Entity
@Table(schema = "access", name = "account")
class Account {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "user_name")
  private String userName;

  @Column(name = "name_vi")
  private String nameVi;

  @Column(name = "name_en")
  private String nameEn;

  private String body;
  private String password;
  private @Nullable String email;

  @Column(name = "opened_at")
  private LocalDateTime openedAt;

  @Column(name = "closed_at")
  private @Nullable LocalDateTime closedAt;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "account", nullable = false)
  private List<HeldRole> held = new ArrayList<>();

  protected Account() {}

  Account(NewAccount account, String hash, Instant now) {
    id = account.id();
    userName = account.userName();
    nameVi = account.name().vi();
    nameEn = account.name().en();
    body = account.body().toString();
    password = hash;
    openedAt = Utc.of(now);
    account.roles().stream()
        .sorted()
        .forEach(role -> held.add(new HeldRole(new Grant(role, account.body()), now)));
  }

  UUID id() {
    return id;
  }

  String userName() {
    return userName;
  }

  String password() {
    return password;
  }

  void replacePassword(String hash) {
    password = hash;
  }

  /** The address under which an outside provider may know the person, or empty. */
  String email() {
    return Optional.ofNullable(email).orElse("");
  }

  void writeTo(String address) {
    email = address.isEmpty() ? null : address;
  }

  void moveTo(BodyId successor) {
    body = successor.toString();
  }

  boolean isClosed() {
    return closedAt != null;
  }

  /** Ends every right with the account, so that reopening by hand would bring none back. */
  void close(Instant now) {
    closedAt = Utc.of(now);
    held.stream().filter(role -> role.isHeldAt(now)).forEach(role -> role.endAt(now));
  }

  /** Whether the right was new. */
  boolean grant(Grant grant, Instant now) {
    return !grantsAt(now).contains(grant) && held.add(new HeldRole(grant, now));
  }

  /** Whether the right was held until now. */
  boolean revoke(Grant grant, Instant now) {
    var ended =
        held.stream().filter(role -> role.isHeldAt(now) && role.grant().equals(grant)).toList();
    ended.forEach(role -> role.endAt(now));
    return !ended.isEmpty();
  }

  Actor actor(Set<Grant> own, List<LentGrant> lent) {
    return new Actor(id, name(), body(), own, lent, Optional.empty());
  }

  Principal asPrincipal() {
    return new Principal(id, name());
  }

  Colleague colleague() {
    return new Colleague(id, name(), body());
  }

  BodyId body() {
    return BodyId.parse(body);
  }

  AccountRow row(Instant now) {
    return new AccountRow(id, userName, name(), body(), grantsAt(now), isClosed());
  }

  private LocalizedText name() {
    return new LocalizedText(nameVi, nameEn);
  }

  Set<Grant> grantsAt(Instant now) {
    return held.stream()
        .filter(role -> role.isHeldAt(now))
        .map(HeldRole::grant)
        .collect(toUnmodifiableSet());
  }
}
