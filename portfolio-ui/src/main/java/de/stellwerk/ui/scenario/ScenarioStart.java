package de.stellwerk.ui.scenario;

import com.vaadin.flow.router.QueryParameters;
import de.stellwerk.access.Caller;
import de.stellwerk.scenario.Scenario;
import de.stellwerk.shared.NotFound;
import de.stellwerk.ui.components.Words;

/** How a scenario begins that is not stored yet. */
record ScenarioStart(ScenarioServices services, Caller caller, Words words) {
    private static final int MOST_MONTHS = 600;

    /**
     * An empty one, or one with the delay that the address asks for.
     *
     * @throws NotFound if there is no programme, or the address names a measure that there is not
     * @throws IllegalArgumentException if the address asks for no number of months, or for one that leads nowhere
     */
    Scenario of(QueryParameters query) {
        var programme = services.selection().programme().orElseThrow(() -> new NotFound("programme", ScenarioView.NEW));
        var day = words.date(services.selection().today());
        var draft = services.scenarios().draft(caller, programme.id(), words.text("scenario.draft", day));
        var code = query.getSingleParameter("massnahme");
        return code.isEmpty()
                ? draft
                : late(
                        draft,
                        code.get(),
                        months(query.getSingleParameter("monate").orElse("1")));
    }

    private Scenario late(Scenario draft, String code, int months) {
        var live = services.scenarios().live(caller, draft.programme());
        var measure = live.measures().stream()
                .filter(m -> m.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("measure", code));
        return draft.named(words.text("scenario.draft.delay", measure.code(), months), null)
                .wanting(live, services.forecasts().delayed(caller, measure, months));
    }

    private static int months(String text) {
        int months = Integer.parseInt(text);
        if (Math.abs((long) months) > MOST_MONTHS) {
            throw new IllegalArgumentException(text);
        }
        return months;
    }
}
