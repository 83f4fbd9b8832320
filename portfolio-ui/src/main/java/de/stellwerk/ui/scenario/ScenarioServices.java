package de.stellwerk.ui.scenario;

import de.stellwerk.access.AccessService;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.scenario.ScenarioService;
import de.stellwerk.schedule.ForecastService;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.shared.PersonId;
import de.stellwerk.ui.PlanNews;
import de.stellwerk.ui.Selection;
import de.stellwerk.ui.components.Words;
import de.stellwerk.ui.roadmap.AgreedPlans;
import de.stellwerk.ui.roadmap.RoadmapReader;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** What the pages about scenarios ask. */
@Singleton
record ScenarioServices(
        ScenarioService scenarios,
        ForecastService forecasts,
        ProgrammeService programmes,
        RoadmapReader roadmap,
        AgreedPlans agreed,
        AccessService people,
        CurrentCaller current,
        PlanNews news,
        Selection selection) {

    String name(@Nullable PersonId person) {
        return person == null
                ? Words.NONE
                : Words.here().person(person, people.nameOf(current.get().tenant(), person));
    }
}
