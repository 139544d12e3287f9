package org.gcmplan.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.reporting.BodyProfile;
import org.gcmplan.reporting.BodyProfiles;
import org.gcmplan.reporting.Lens;
import org.jspecify.annotations.Nullable;

/** A body by itself, as of the day in the address. */
@Named
@RequestScoped
public class BodyPage {
  @Inject BodyProfiles profiles;
  @Inject HttpServletRequest request;
  @Inject PlanClock clock;

  private @Nullable BodyProfile profile;

  /** Asked for before anything is shown, so that there is a page for what does not exist. */
  public void open() {
    getProfile();
  }

  public BodyProfile getProfile() {
    BodyProfile read = profile == null ? read() : profile;
    profile = read;
    return read;
  }

  private BodyProfile read() {
    Lens asked = new LookedAt(request::getParameter).lens(clock.today());
    return profiles.of(asked.body().orElseThrow(() -> new NotFound("body", "")), asked.day());
  }
}
