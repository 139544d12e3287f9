package org.gcmplan.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.gcmplan.access.Colleague;
import org.gcmplan.access.SubstitutionDirectory;
import org.gcmplan.access.Substitutions;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;

/** Arranges a substitution: for oneself, or for somebody who cannot. */
@Named
@ViewScoped
public class SubstitutionPlanView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Substitutions substitutions;
  @Inject SubstitutionDirectory directory;
  @Inject CurrentActor actor;

  /** Asked once, at the beginning; the clock itself cannot be put away with the view. */
  @Inject transient PlanClock clock;

  private final SubstitutionForm form = new SubstitutionForm();
  private transient List<Colleague> colleagues;

  @PostConstruct
  void beginToday() {
    form.setPrincipal(actor.get().account().toString());
    form.setFirstDay(clock.today());
    form.setLastDay(clock.today());
  }

  public String send() {
    substitutions.arrange(actor.get(), form.wanted());
    return "/access/substitutes.xhtml?faces-redirect=true&done=access.done.substitutionArranged";
  }

  /** Whether somebody else than the reader can be chosen as the one who is away. */
  public boolean isForOthers() {
    return directory.arrangesForOthers(actor.get());
  }

  public List<Colleague> colleagues() {
    if (colleagues == null) {
      colleagues = directory.colleagues(actor.get());
    }
    return colleagues;
  }

  /** The roles that can be lent: one's own, or any when it is for somebody else. */
  public List<Role> roles() {
    Stream<Role> roles =
        isForOthers()
            ? Stream.of(Role.values())
            : actor.get().grants().stream().map(Grant::role).distinct().sorted();
    return roles.filter(role -> role != Role.ADMINISTRATOR).toList();
  }

  public SubstitutionForm getForm() {
    return form;
  }
}
