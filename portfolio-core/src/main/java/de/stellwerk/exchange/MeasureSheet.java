package de.stellwerk.exchange;

import de.stellwerk.measure.Delay;
import de.stellwerk.measure.DelayCategory;
import de.stellwerk.measure.Duration;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.measure.Priority;
import de.stellwerk.measure.Tag;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.Programme;
import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.ProgrammeId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sheet Maßnahmen. */
@Singleton
final class MeasureSheet {
    private final MeasureService service;

    MeasureSheet(MeasureService service) {
        this.service = service;
    }

    void measures(Run run) {
        run.programme().ifPresent(p -> service.of(run.caller, p.id()).forEach(run::measure));
        run.entries.unique(SheetKind.MEASURES, "code", e -> e.must("code")).forEach((code, e) -> {
            var before = run.measures.get(code);
            var measure = read(run, e, Optional.ofNullable(before));
            run.store(SheetKind.MEASURES, code, e, before, measure, m -> service.save(run.caller, m))
                    .or(() -> Optional.of(measure)
                            .filter(m -> run.knows(m.block()))
                            .flatMap(m -> run.checkFurther(e, () -> service.save(run.caller, m))))
                    .or(() -> Optional.of(measure)
                            .filter(m -> before == null && run.knows(m.block()))
                            .flatMap(m -> run.standIn(() -> service.save(run.caller, StandIns.measure(m)))))
                    .ifPresent(run::measure);
        });
    }

    private static Measure read(Run run, Entry e, Optional<Measure> before) {
        var state = e.word("state", MeasureState.class);
        return new Measure(
                before.map(Measure::id).orElseGet(MeasureId::next),
                before.map(Measure::version).orElse(0L),
                run.programme().map(Programme::id).orElseGet(ProgrammeId::next),
                run.block(e, "block").map(Block::id).orElseGet(BlockId::next),
                e.must("code"),
                e.text("label"),
                e.list("aliases", ListText::alias),
                e.must("title"),
                e.text("shortTitle"),
                e.text("description"),
                e.list("responsible", ListText::responsible).stream()
                        .flatMap(Collection::stream)
                        .toList(),
                e.list("participants", ListText::participant),
                e.word("priority", Priority.class),
                e.text("priorityRationale"),
                duration(e),
                e.date("start"),
                e.date("end"),
                e.date("baselineStart"),
                e.date("baselineEnd"),
                delay(e, before),
                e.yes(
                        "preApproved",
                        !e.knows("preApproved")
                                && before.map(Measure::preApproved).orElse(false)),
                state == null ? MeasureState.PLANNED : state,
                e.month("reportsFrom"),
                tags(e),
                e.list("remarks"),
                e.list("sources", ListText::source));
    }

    private static @Nullable Delay delay(Entry e, Optional<Measure> before) {
        if (!e.knows("delay.category") && !e.knows("delay.text")) {
            return before.map(Measure::delay).orElse(null);
        }
        var category = e.word("delay.category", DelayCategory.class);
        var text = e.text("delay.text");
        return category == null && text == null ? null : new Delay(category, text);
    }

    private static Duration duration(Entry e) {
        var min = e.integer("duration.minMonths");
        var max = e.integer("duration.maxMonths");
        return new Duration(min, max == null ? min : max, e.yes("duration.ongoing", false), e.text("duration.note"));
    }

    private static List<Tag> tags(Entry e) {
        return Stream.of(
                        e.list("tags.partner", t -> new Tag(Tag.Kind.PARTNER, t)),
                        e.list("tags.grant", t -> new Tag(Tag.Kind.GRANT, t)),
                        e.list("tags.other", t -> new Tag(Tag.Kind.OTHER, t)))
                .flatMap(Collection::stream)
                .toList();
    }
}
