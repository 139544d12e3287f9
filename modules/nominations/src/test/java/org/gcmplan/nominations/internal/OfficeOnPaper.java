package org.gcmplan.nominations.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.coverage.Coverage;
import org.gcmplan.coverage.CoverageRow;
import org.gcmplan.coverage.OwnPlan;
import org.gcmplan.coverage.OwnPlanId;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.objectives.FocusArea;
import org.gcmplan.objectives.GuidingPrinciple;
import org.gcmplan.objectives.Objective;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.progress.Evidence;
import org.gcmplan.progress.EvidenceFiles;
import org.gcmplan.progress.NewEvidence;
import org.gcmplan.progress.ReportId;

/** Everything else around nominations: the plan's frame, own plans, files, the register. */
final class OfficeOnPaper {
  private OfficeOnPaper() {}

  static PlanFrameCatalogue frame() {
    return new PlanFrameCatalogue() {
      @Override
      public Optional<Plan> plan() {
        LocalizedText title = new LocalizedText("Kế hoạch", "Plan");
        return Optional.of(
            new Plan(
                title,
                "402",
                LocalDate.of(2020, 3, 20),
                2020,
                2030,
                BodiesOnPaper.MOFA,
                "QĐ-BNG",
                true));
      }

      @Override
      public List<FocusArea> focusAreas() {
        return List.of();
      }

      @Override
      public List<Objective> objectives() {
        return List.of();
      }

      @Override
      public List<GuidingPrinciple> principles() {
        return List.of();
      }
    };
  }

  static Coverage coverage() {
    return new Coverage() {
      @Override
      public List<CoverageRow> ofLocalities(LocalDate day) {
        return List.of();
      }

      @Override
      public List<CoverageRow> ofAgencies(LocalDate day) {
        return List.of();
      }

      @Override
      public Set<BodyId> withConfirmedWork(LocalDate day) {
        return Set.of();
      }

      @Override
      public OwnPlan plan(OwnPlanId id) {
        throw new NotFound("own plan", id);
      }
    };
  }

  static EvidenceFiles evidence() {
    return new EvidenceFiles() {
      @Override
      public AttachmentId add(Actor by, ReportId report, NewEvidence evidence) {
        throw new UnsupportedOperationException("Nobody reports here");
      }

      @Override
      public void remove(Actor by, AttachmentId evidence) {
        throw new UnsupportedOperationException("Nobody reports here");
      }

      @Override
      public List<Evidence> of(Actor reader, ReportId report) {
        return List.of();
      }
    };
  }
}
