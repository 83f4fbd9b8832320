package de.stellwerk.ui.liaison;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.access.Department;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.ui.TrafficLight;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.ClosedPeriods;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.ReportedLight;
import de.stellwerk.ui.components.Tag;
import de.stellwerk.ui.components.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What comes when, and which measures reach the department. */
final class LiaisonTables {
    private static final int NEXT = 10;

    private final Words words;
    private final Links links;
    private final LocalDate day;
    private final Set<String> names = new HashSet<>();

    LiaisonTables(Words words, Links links, LocalDate day, Collection<Department> own) {
        this.words = words;
        this.links = links;
        this.day = day;
        own.forEach(d -> {
            names.add(d.name());
            names.addAll(d.aliases());
        });
    }

    /** The open milestones of measures that are not over, the first expected first. */
    Component next(List<MeasureLine> reached, List<Milestone> milestones) {
        Map<MeasureId, Measure> measures = reached.stream()
                .map(MeasureLine::measure)
                .filter(m -> m.state() != MeasureState.CANCELLED && m.state() != MeasureState.DONE)
                .collect(Collectors.toMap(Measure::id, Function.identity()));
        var open = milestones.stream()
                .filter(m -> !m.reached() && m.expected() != null && measures.containsKey(m.measure()))
                .sorted(Comparator.comparing(Milestone::expected).thenComparing(Milestone::code))
                .toList();
        var card = new Card(words.text("liaison.next"));
        if (open.isEmpty()) {
            card.add(new EmptyState(words.text("liaison.noNext")));
            return card;
        }
        if (open.size() > NEXT) {
            card.subtitle(words.text("overview.of", NEXT, open.size()));
        }
        var table = new DataTable(
                words.text("liaison.next"),
                words.text("liaison.when"),
                words.text("field.milestone.description"),
                words.text("register.measure"));
        table.addClassName("st-liaison-next");
        open.stream().limit(NEXT).forEach(m -> table.row(when(m), what(m), measure(measures.get(m.measure()), "plan")));
        card.add(table);
        return card;
    }

    private Component when(Milestone m) {
        var cell = new Div(DataTable.strong(words.date(m.expected())));
        var last = m.expected().date();
        if (last.isBefore(day)) {
            cell.add(new Tag(words.toDate((int) ChronoUnit.DAYS.between(day, last)), Tag.Kind.MISSED));
        }
        cell.addClassName("st-due");
        return cell;
    }

    private static Component what(Milestone m) {
        return new Span(m.code() + " " + m.description());
    }

    private Component measure(Measure m, String tab) {
        return DataTable.measure(links, tab, m.code(), m.displayTitle());
    }

    /** In the order of their codes. */
    Component measures(List<MeasureLine> reached) {
        var table = new DataTable(
                words.text("liaison.measures"),
                words.text("register.measure"),
                words.text("liaison.part"),
                words.text("board.state"),
                words.text("filter.light"),
                words.text("field.measure.start"),
                words.text("field.measure.end"));
        table.addClassName("st-liaison-measures");
        reached.forEach(l -> table.row(
                measure(l.measure(), "steckbrief"),
                DataTable.text(part(l.measure())),
                DataTable.text(words.of(l.measure().state())),
                light(l),
                DataTable.text(words.date(l.measure().start())),
                DataTable.text(words.date(l.measure().end()))));
        var card = new Card(words.text("liaison.measures"));
        card.subtitle(words.text("measures.count", reached.size()));
        card.add(table);
        return card;
    }

    /** When the departments cannot work on measures, as far as that is not over; empty if they always can. */
    static Optional<Component> unavailable(Words words, Collection<Department> own, LocalDate day) {
        var table = new DataTable(
                words.text("field.department.unavailable"),
                words.text("period.first"),
                words.text("period.last"),
                words.text("period.name"),
                words.text("admin.department"));
        boolean any = false;
        for (var d : own) {
            for (var p : ClosedPeriods.inOrder(d.unavailable())) {
                if (!p.last().isBefore(day)) {
                    any = true;
                    table.row(
                            DataTable.text(words.date(p.first())),
                            DataTable.text(words.date(p.last())),
                            DataTable.text(p.name()),
                            DataTable.text(d.name()));
                }
            }
        }
        var card = new Card(words.text("field.department.unavailable")).subtitle(words.text("liaison.unavailable"));
        card.add(table);
        return any ? Optional.of(card) : Optional.empty();
    }

    private String part(Measure m) {
        if (m.responsible().stream().anyMatch(r -> names.contains(r.unit()))) {
            return words.text("liaison.responsible");
        }
        return m.participants().stream()
                .filter(p -> names.contains(p.unit()))
                .findFirst()
                .map(p -> words.text(p.ifNeeded() ? "liaison.ifNeeded" : "liaison.takesPart"))
                .orElse(Words.NONE);
    }

    private Component light(MeasureLine l) {
        if (l.light() == null) {
            return DataTable.muted(Words.NONE);
        }
        var cell = new Span(new ReportedLight(l.light(), TrafficLight.Size.NORMAL));
        if (l.lightPeriod() != null) {
            cell.add(DataTable.muted(" " + words.month(l.lightPeriod())));
        }
        cell.addClassName("st-light-cell");
        return cell;
    }
}
