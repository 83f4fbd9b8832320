package de.stellwerk.ui.scenario;

import de.stellwerk.access.AccessService;
import de.stellwerk.scenario.ScenarioService;
import de.stellwerk.schedule.ForecastService;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.shared.PersonId;
import de.stellwerk.ui.Selection;
import de.stellwerk.ui.components.Words;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** What the pages about scenarios ask. */
@Singleton
record ScenarioServices(
        ScenarioService scenarios,
        ForecastService forecasts,
        AccessService people,
        CurrentCaller current,
        Selection selection) {

    String name(@Nullable PersonId person) {
        return (person == null
                        ? java.util.Optional.<String>empty()
                        : people.nameOf(current.get().tenant(), person))
                .orElseGet(() -> Words.here().text("person.unknown"));
    }
}
