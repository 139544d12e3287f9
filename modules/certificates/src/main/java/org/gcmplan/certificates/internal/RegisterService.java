package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.gcmplan.certificates.AchievementPeriod;
import org.gcmplan.certificates.AwardDecisionId;
import org.gcmplan.certificates.AwardRegister;
import org.gcmplan.certificates.LikeAward;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.certificates.RegisterEntryId;
import org.gcmplan.certificates.RegisterFilter;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RowsOnPage;

@ApplicationScoped
@Transactional
class RegisterService implements AwardRegister {
  private static final int LENGTH = 50;

  private final RegisterRepository register;
  private final LikeAwards likes;
  private final AwardRights rights;
  private final AwardingBodies bodies;
  private final PlanClock clock;

  @Inject
  RegisterService(
      RegisterRepository register,
      LikeAwards likes,
      AwardRights rights,
      AwardingBodies bodies,
      PlanClock clock) {
    this.register = register;
    this.likes = likes;
    this.rights = rights;
    this.bodies = bodies;
    this.clock = clock;
  }

  @Override
  public RowsOnPage<RegisterEntry> entries(Actor reader, RegisterFilter filter, String asked) {
    rights.mustRead(reader, "register", "awards");
    int all = register.count(filter);
    int pages = Math.max(1, (all + LENGTH - 1) / LENGTH);
    int wanted = asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 1;
    int page = Math.max(1, Math.min(wanted, pages));
    List<RegisterEntry> rows = shown(reader, register.found(filter, (page - 1) * LENGTH, LENGTH));
    return new RowsOnPage<>(rows, page, pages, all);
  }

  @Override
  public List<RegisterEntry> every(Actor reader, RegisterFilter filter) {
    rights.mustRead(reader, "register", "awards");
    return shown(reader, register.found(filter));
  }

  @Override
  public RegisterEntry entry(Actor reader, RegisterEntryId id) {
    rights.mustRead(reader, "register entry", id);
    return shown(reader, List.of(register.get(id))).get(0);
  }

  @Override
  public List<RegisterEntry> of(AwardDecisionId decision) {
    return register.of(decision).stream().map(RegisterRow::entry).toList();
  }

  @Override
  public List<RegisterEntry> awardsOf(Collection<BodyId> bodies) {
    return register.to(bodies).stream().map(RegisterRow::entry).toList();
  }

  @Override
  public List<LikeAward> similar(
      Recipient recipient, AchievementPeriod period, String programmeCode) {
    return likes.of(recipient, period, programmeCode);
  }

  @Override
  public List<BodyId> bodies() {
    return register.bodies().stream()
        .sorted(Comparator.comparing(body -> bodies.inOrder(body, clock.today())))
        .toList();
  }

  @Override
  public List<String> programmes() {
    return register.programmes();
  }

  private List<RegisterEntry> shown(Actor reader, List<RegisterRow> rows) {
    boolean named = rights.needsNames(reader);
    return rows.stream().map(RegisterRow::entry).map(e -> named ? e : masked(e)).toList();
  }

  private static RegisterEntry masked(RegisterEntry entry) {
    Recipient known = entry.recipient();
    LocalizedText position =
        known.masked().equals(known.name()) ? known.position() : LocalizedText.EMPTY;
    return entry.to(
        new Recipient(known.kind(), known.foreign(), known.masked(), position, known.body()));
  }
}
