package de.stellwerk.ui.roadmap;

import de.stellwerk.access.Caller;
import de.stellwerk.baseline.Baseline;
import de.stellwerk.baseline.BaselineOutline;
import de.stellwerk.baseline.BaselineService;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.ui.components.Words;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The baselines of a programme, as what a roadmap can be held against. */
@Singleton
public class AgreedPlans {
    private final BaselineService baselines;

    AgreedPlans(BaselineService baselines) {
        this.baselines = baselines;
    }

    /**
     * One of several things to hold a plan against.
     *
     * @param key as it stands in an address
     */
    public record Choice(String key, String name) {}

    /** The one agreed at first, then the newest first. */
    public List<Choice> choices(Caller caller, ProgrammeId programme, @Nullable LocalDate asOf, Words words) {
        return baselines.list(caller, programme, asOf).stream()
                .map(b -> new Choice(b.id().toString(), name(b, words)))
                .toList();
    }

    /** @param key of a choice; the plan agreed at first stands in for one that there is not, or was not then */
    public Against of(
            Caller caller, ProgrammeId programme, @Nullable String key, @Nullable LocalDate asOf, Words words) {
        return baselines.list(caller, programme, asOf).stream()
                .filter(b -> b.id().toString().equals(key) && !b.id().equals(Baseline.AGREED))
                .findFirst()
                .map(b -> Against.baseline(name(b, words), baselines.dates(caller, programme, b.id(), asOf)))
                .orElseGet(() -> Against.agreed(words.text("baseline.agreed")));
    }

    private static String name(BaselineOutline baseline, Words words) {
        return baseline.name() == null
                ? words.text("baseline.agreed")
                : words.text("road.baselineNamed", baseline.name());
    }
}
