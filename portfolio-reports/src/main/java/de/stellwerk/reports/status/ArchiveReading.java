package de.stellwerk.reports.status;

import de.stellwerk.exchange.DateText;
import de.stellwerk.form.ArchivedForm;
import de.stellwerk.form.FormDecision;
import de.stellwerk.form.FormText;
import de.stellwerk.reports.status.FormGrid.At;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Precision;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.Violation;
import de.stellwerk.status.ArchivedFrom;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads one old form. What it does not find is missing; what it finds and does not understand is a problem with its place. */
final class ArchiveReading {
    private static final int MOST_CELLS = 5_000;
    private static final Pattern TITLE = Pattern.compile("(?i).*statusbericht\\b[\\s:,–-]*(.+)", Pattern.DOTALL);
    private static final Pattern FILE_MONTH = Pattern.compile("(?:^|.*\\D)(20\\d{2})[-_.](\\d{2})(?:\\D.*|$)");
    private static final Pattern CODED = Pattern.compile("(MS ?\\d{1,3})[:\\s.–-]+(.+)", Pattern.DOTALL);
    private static final Pattern NOTHING =
            Pattern.compile("(?i)[–-]*|keine?[rs]?\\b.{0,60}|kein weiterer .*|nein|entfällt\\.?");

    private final ArchivedFrom from;
    private final ArchiveGrid grid;
    private final ArchiveStatus status;
    private final List<Violation> problems = new ArrayList<>();

    /** @throws Refused archiveNoForm if no sheet is a form */
    ArchiveReading(XSSFWorkbook book, ArchivedFrom from) {
        this.from = from;
        var sheet = sheets(book)
                .filter(s -> isForm(new ArchiveGrid(s)))
                .findFirst()
                .orElseThrow(() -> Refused.input("file", "archiveNoForm"));
        grid = new ArchiveGrid(sheet);
        status = new ArchiveStatus(grid, sheet, problems);
    }

    private static Stream<Sheet> sheets(XSSFWorkbook book) {
        var sheets = new ArrayList<Sheet>();
        book.forEach(sheets::add);
        return sheets.stream();
    }

    /** A status and what was done: without these it is something else. */
    private static boolean isForm(ArchiveGrid grid) {
        return grid.cells().size() <= MOST_CELLS
                && grid.section(ArchiveLabel.STATUS).isPresent()
                && grid.section(ArchiveLabel.ACTIVITIES).isPresent();
    }

    ArchivedForm form() {
        var measure = head(ArchiveLabel.MEASURE);
        require(measure, "measure", "archiveMeasureMissing");
        var period = month();
        require(period, "period", "archiveMonthMissing");
        var date = date();
        status.read();
        require(status.light(), "light", "archiveLightMissing");
        return new ArchivedForm(
                from,
                measure,
                period,
                date,
                status.light(),
                status.reason(),
                status.lights(),
                status.reasons(),
                text(grid.content(ArchiveLabel.RISKS), "risks"),
                decisions(),
                text(grid.content(ArchiveLabel.ACTIVITIES), "activities"),
                milestone(),
                text(grid.content(ArchiveLabel.NEXT), "nextActivities"),
                problems);
    }

    private void require(@Nullable Object found, String field, String rule) {
        if (found == null && problems.stream().noneMatch(p -> p.field().equals(field))) {
            problems.add(Violation.of(field, rule));
        }
    }

    private @Nullable String head(ArchiveLabel label) {
        var beside = joined(grid.beside(label), " ");
        return beside != null ? beside : grid.inOneCell(label).orElse(null);
    }

    private static @Nullable String joined(List<At> cells, String between) {
        return FormText.clean(cells.stream().map(At::text).collect(Collectors.joining(between)));
    }

    /** Said by a label, the title, or the file's name; never guessed from the day of the report. */
    private @Nullable YearMonth month() {
        var labelled = Optional.ofNullable(head(ArchiveLabel.MONTH));
        var title = grid.cells().stream()
                .map(At::text)
                .map(TITLE::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(m -> m.group(1));
        return Stream.concat(labelled.stream(), title)
                .flatMap(t -> month(t).stream())
                .findFirst()
                .or(this::monthOfFile)
                .orElse(null);
    }

    private static Optional<YearMonth> month(String text) {
        var words = text.strip().split("\\s+");
        return Stream.of(text.strip(), words.length < 2 ? "" : words[0] + " " + words[1], words[0])
                .flatMap(t -> DateText.month(t).stream())
                .findFirst();
    }

    private Optional<YearMonth> monthOfFile() {
        var name = FILE_MONTH.matcher(from.file());
        return name.matches() ? DateText.month(name.group(1) + "-" + name.group(2)) : Optional.empty();
    }

    private @Nullable LocalDate date() {
        var cells = grid.beside(ArchiveLabel.DATE);
        if (cells.isEmpty()) {
            return grid.inOneCell(ArchiveLabel.DATE)
                    .flatMap(FormDates::text)
                    .filter(d -> d.precision() == Precision.DAY)
                    .map(ImpreciseDate::date)
                    .orElse(null);
        }
        return date(cells.getFirst(), "date", FormDates::day).orElse(null);
    }

    private <D> Optional<D> date(At cell, String field, Function<At, Optional<D>> read) {
        if (nothing(cell.text())) {
            return Optional.empty();
        }
        var date = read.apply(cell);
        if (date.isEmpty()) {
            problems.add(Violation.of(field, "formDateUnknown", cell.place(), ArchiveStatus.shown(cell.text())));
        }
        return date;
    }

    private static boolean nothing(String text) {
        return NOTHING.matcher(text.strip()).matches();
    }

    /** Rows below each other are lines; cells of a row belong to one line. A computed cell is not read but named. */
    private @Nullable String text(List<At> cells, String field) {
        cells.stream()
                .filter(At::formula)
                .findFirst()
                .ifPresent(f -> problems.add(Violation.of(field, "formFormula", f.place())));
        var lines = cells.stream()
                .filter(c -> !c.formula())
                .collect(Collectors.groupingBy(At::row, java.util.TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(row -> joined(row, " "))
                .collect(Collectors.joining("\n"));
        var text = FormText.clean(lines);
        return text == null || nothing(text) ? null : text;
    }

    private List<FormDecision> decisions() {
        var due = grid.within(ArchiveLabel.DECISIONS, ArchiveLabel.DUE);
        var found = new ArrayList<FormDecision>();
        grid.content(ArchiveLabel.DECISIONS).stream()
                .collect(Collectors.groupingBy(At::row, java.util.TreeMap::new, Collectors.toList()))
                .values()
                .forEach(row ->
                        decision(row, due, "decisions[" + found.size() + "]").ifPresent(found::add));
        return found;
    }

    private Optional<FormDecision> decision(List<At> row, Optional<At> due, String field) {
        var day = row.stream()
                .filter(c -> due.isPresent()
                        ? c.to() >= due.get().from()
                        : row.size() > 1
                                && c.equals(row.getLast())
                                && FormDates.date(c).isPresent())
                .findFirst();
        var said = text(
                row.stream().filter(c -> day.isEmpty() || !c.equals(day.get())).toList(), field + ".text");
        if (said == null) {
            return Optional.empty();
        }
        return Optional.of(new FormDecision(
                said,
                day.flatMap(c -> date(c, field + ".due", FormDates::date))
                        .map(ImpreciseDate::date)
                        .orElse(null)));
    }

    private ArchivedForm.@Nullable Milestone milestone() {
        var phase = grid.within(ArchiveLabel.MILESTONE, ArchiveLabel.PHASE);
        var due = grid.within(ArchiveLabel.MILESTONE, ArchiveLabel.DUE);
        var cells = grid.content(ArchiveLabel.MILESTONE);
        var dated = cells.stream()
                .filter(c -> due.isPresent()
                        ? c.from() >= due.get().from()
                        : cells.size() > 1 && FormDates.date(c).isPresent())
                .findFirst();
        var phased = cells.stream()
                .filter(c -> phase.isPresent()
                        && c.from() >= phase.get().from()
                        && (due.isEmpty() || c.from() < due.get().from()))
                .toList();
        var said = text(
                cells.stream()
                        .filter(c -> !phased.contains(c) && !dated.equals(Optional.of(c)))
                        .toList(),
                "nextMilestone");
        if (said == null) {
            return null;
        }
        var coded = CODED.matcher(said);
        return new ArchivedForm.Milestone(
                coded.matches() ? coded.group(1).replace(" ", "") : null,
                coded.matches() ? coded.group(2) : said,
                text(phased, "nextMilestone.phase"),
                dated.flatMap(c -> date(c, "nextMilestone.date", FormDates::date))
                        .orElse(null));
    }
}
