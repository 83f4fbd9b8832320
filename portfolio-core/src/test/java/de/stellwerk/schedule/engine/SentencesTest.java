package de.stellwerk.schedule.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static Set<String> keys(Locale locale) {
        return new TreeSet<>(ResourceBundle.getBundle("de.stellwerk.schedule.engine.sentences", locale)
                .keySet());
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(keys(Locale.GERMAN)).isEqualTo(keys(Locale.ENGLISH));
    }

    /** Whatever a plan is like, there are words for it, without a gap. */
    @Test
    void everythingCanBeSaid() {
        var said = new HashSet<String>();
        var about = new HashSet<String>();
        for (long seed = 0; seed < 600; seed++) {
            var random = new RandomPlan(seed, 9, true);
            var schedule = Schedule.of(random.plan);
            for (var locale : new Locale[] {Locale.GERMAN, Locale.ENGLISH}) {
                var sentences = new Sentences(locale);
                for (var task : random.plan.tasks()) {
                    said.addAll(sentences.of(schedule.whyStart(task.id())));
                    said.addAll(sentences.of(schedule.whyFinish(task.id())));
                    schedule.whyFinish(task.id())
                            .forEach(s -> about.add(s.driver().reason() + "." + s.finish()));
                }
                schedule.findings().forEach(f -> {
                    said.add(sentences.of(f));
                    about.add(f.kind().name());
                });
            }
        }
        assertThat(said.stream().filter(s -> s.contains("{") || s.contains("null") || s.contains("  ")))
                .isEmpty();
        assertThat(about).contains(names(Finding.Kind.values()));
        assertThat(about)
                .contains(
                        "TIE.true",
                        "TIE.false",
                        "FIRST_DAY.true",
                        "FIRST_DAY.false",
                        "NOT_BEFORE.false",
                        "FIXED_START.false",
                        "FIXED_FINISH.true",
                        "FIXED_FINISH.false",
                        "STARTED.false",
                        "FINISHED.true",
                        "SPAN.true");
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }
}
