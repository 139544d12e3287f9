package org.gcmplan.datapack.internal;

import java.util.List;
import org.gcmplan.coverage.NewOwnPlan;
import org.gcmplan.kernel.Country;
import org.gcmplan.kernel.WorkingDayCalendar;
import org.gcmplan.localities.NewUnit;
import org.gcmplan.localities.TerritorialOrder;
import org.gcmplan.localities.TileGrid;
import org.gcmplan.objectives.PlanFrame;
import org.gcmplan.publication.ReleaseOrder;
import org.gcmplan.tasks.TaskContent;

/**
 * A data pack, read and found without error.
 *
 * @param issue how the plan was issued
 * @param units the provinces and cities when the plan began
 * @param orders what became of them since, in the order in which it happened
 * @param tasks the tasks of the first edition
 * @param ownPlans plans that bodies are known to have issued
 */
record CountryPack(
    Country country,
    PlanFrame frame,
    ReleaseOrder issue,
    List<NewUnit> units,
    List<TerritorialOrder> orders,
    BodyCodes codes,
    WorkingDayCalendar calendar,
    List<TaskContent> tasks,
    List<NewOwnPlan> ownPlans,
    TileGrid tiles) {
  CountryPack {
    units = List.copyOf(units);
    orders = List.copyOf(orders);
    ownPlans = List.copyOf(ownPlans);
    tasks = List.copyOf(tasks);
  }

  /**
   * Reads every file of the pack.
   *
   * @throws org.gcmplan.datapack.DataPackRefused naming every error
   */
  static CountryPack read(PackFolder folder) {
    Findings findings = new Findings();
    Country country = CountryTable.read(folder, findings);
    LocalityTable localities = new LocalityTable(folder, findings);
    BodyCodes codes =
        new BodyCodes(new AgencyTable(folder, findings).entries(), localities.holdings());
    var issued = PlanTable.read(folder, codes, findings);
    FrameTables tables = new FrameTables(folder, findings);
    var areas = tables.focusAreas();
    var objectives = tables.objectives();
    var principles = tables.principles();
    WorkingDayCalendar calendar = HolidayTable.read(folder, findings);
    List<TaskContent> tasks =
        issued
            .map(known -> new FieldCells(codes, known.plan().decidedOn()))
            .map(cells -> PlanTaskTable.read(folder, cells, findings))
            .orElse(List.of());
    List<NewOwnPlan> ownPlans = OwnPlanTable.read(folder, codes, findings);
    TileGrid tiles = TileTable.read(folder, findings);
    findings.refuseIfAny();
    PlanTable.Issued known = issued.orElseThrow();
    PlanFrame frame = new PlanFrame(known.plan(), areas, objectives, principles);
    return new CountryPack(
        country,
        frame,
        known.order(),
        localities.units(),
        localities.orders(),
        codes,
        calendar,
        tasks,
        ownPlans,
        tiles);
  }

  /** For reading more of its files: texts must be there in the languages of its plan. */
  Findings findings() {
    Findings findings = new Findings();
    findings.demandOnly(country.languages());
    return findings;
  }
}
