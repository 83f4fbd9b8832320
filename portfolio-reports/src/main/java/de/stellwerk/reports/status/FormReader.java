package de.stellwerk.reports.status;

import de.stellwerk.form.FilledForm;
import de.stellwerk.form.FormContent;
import de.stellwerk.form.FormDecision;
import de.stellwerk.reports.exchange.WorkbookGuard;
import de.stellwerk.reports.status.FormGrid.At;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.Violation;
import de.stellwerk.status.Lights;
import de.stellwerk.status.Reasons;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads a form that came back. It finds the fields by their labels, so that an inserted row or pasted text does no harm. */
@Singleton
public class FormReader {
    /** In bytes; a form with all its fields full takes a tenth of it. */
    public static final int LARGEST_FILE = 1024 * 1024;

    private static final long LARGEST_UNPACKED = 8L * 1024 * 1024;
    private static final int MOST_CELLS = 5_000;

    /**
     * @throws Refused rules workbookTooLarge, noWorkbook, workbookEncrypted, workbookWithMacros, workbookWithLinks, workbookBomb,
     *     formForeign
     * @throws IOException if the stream itself cannot be read
     */
    public FilledForm read(InputStream in) throws IOException {
        var bytes = in.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            throw Refused.input("file", "workbookTooLarge", LARGEST_FILE / 1024 / 1024);
        }
        WorkbookGuard.check(bytes, LARGEST_UNPACKED);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var identity = book.getSheet(StatusReportFormXlsx.SHEET);
            var sheet = book.getNumberOfSheets() == 0 ? null : book.getSheetAt(0);
            if (identity == null || sheet == null || sheet == identity) {
                throw Refused.input("file", "formForeign");
            }
            var grid = new FormGrid(sheet);
            if (grid.cells().size() > MOST_CELLS) {
                throw Refused.input("file", "formForeign");
            }
            return new Reading(grid).form(value(identity, 1), value(identity, 2), value(identity, 3));
        } catch (IOException
                | POIXMLException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException broken) {
            var refused = Refused.input("file", "noWorkbook");
            refused.initCause(broken);
            throw refused;
        }
    }

    private static @Nullable String value(Sheet identity, int row) {
        return new FormGrid(identity)
                .area(row, row, 1, 1).stream().findFirst().map(At::text).orElse(null);
    }

    private static final class Reading {
        private static final int LAST_COLUMN = 7;

        private final FormGrid grid;
        private final List<Violation> problems = new ArrayList<>();
        private final Set<At> inputs = new HashSet<>();

        Reading(FormGrid grid) {
            this.grid = grid;
        }

        FilledForm form(@Nullable String token, @Nullable String report, @Nullable String version) {
            var content = content();
            var locked = grid.cells().stream()
                    .filter(c -> !inputs.contains(c))
                    .map(At::words)
                    .filter(w -> !w.isEmpty())
                    .toList();
            return new FilledForm(token, report, version, locked, content, problems);
        }

        private FormContent content() {
            var day = grid.label(FormWords.DATE, null);
            var status = grid.label(FormWords.STATUS, null);
            var overall = grid.label(FormWords.OVERALL, status.orElse(null));
            var schedule = grid.label(FormWords.SCHEDULE, overall.orElse(null));
            var resources = grid.label(FormWords.RESOURCES, schedule.orElse(null));
            var quality = grid.label(FormWords.QUALITY, resources.orElse(null));
            var risks = grid.label(FormWords.RISKS, quality.orElse(null));
            var decisions = grid.label(FormWords.DECISIONS, risks.orElse(null));
            var activities = grid.label(FormWords.ACTIVITIES, decisions.orElse(null));
            var milestone = grid.label(FormWords.MILESTONE, activities.orElse(null));
            var next = grid.label(FormWords.NEXT_ACTIVITIES, milestone.orElse(null));
            var legend = grid.label(a -> a.words().startsWith(FormWords.LEGEND), next.orElse(null));
            return new FormContent(
                    day.map(l -> grid.area(l.row(), l.row(), l.to() + 1, LAST_COLUMN))
                            .flatMap(a -> day(a, "date"))
                            .orElse(null),
                    light(overall, schedule, "light"),
                    new Lights(
                            light(schedule, resources, "lights.schedule"),
                            light(resources, quality, "lights.resources"),
                            light(quality, risks, "lights.quality")),
                    reason(overall, schedule, "lightReason"),
                    new Reasons(
                            reason(schedule, resources, "reasons.schedule"),
                            reason(resources, quality, "reasons.resources"),
                            reason(quality, risks, "reasons.quality")),
                    box(risks, decisions, "risks"),
                    decisions(decisions, activities),
                    box(activities, milestone, "activities"),
                    phase(milestone, next),
                    milestoneDate(milestone, next),
                    box(next, legend, "nextActivities"));
        }

        /** What was typed into an area; a formula is not read but named. */
        private List<At> take(List<At> area, String field) {
            inputs.addAll(area);
            area.stream()
                    .filter(At::formula)
                    .findFirst()
                    .ifPresent(f -> problems.add(Violation.of(field, "formFormula", f.place())));
            return area.stream().filter(a -> !a.formula()).toList();
        }

        private @Nullable String box(Optional<At> label, Optional<At> next, String field) {
            return label.isEmpty() || next.isEmpty()
                    ? null
                    : FormGrid.joined(take(
                            grid.area(
                                    label.get().row() + 1,
                                    next.get().row() - 1,
                                    label.get().from(),
                                    LAST_COLUMN),
                            field));
        }

        private @Nullable String reason(Optional<At> label, Optional<At> next, String field) {
            var head = grid.label(FormWords.REASON, null);
            return label.isEmpty() || next.isEmpty() || head.isEmpty()
                    ? null
                    : FormGrid.joined(take(
                            grid.area(
                                    label.get().row(),
                                    next.get().row() - 1,
                                    head.get().from(),
                                    LAST_COLUMN),
                            field));
        }

        private @Nullable Light light(Optional<At> label, Optional<At> next, String field) {
            if (label.isEmpty() || next.isEmpty()) {
                return null;
            }
            var column = label.get().to() + 1;
            var typed = take(grid.area(label.get().row(), next.get().row() - 1, column, column), field);
            if (typed.isEmpty()) {
                return null;
            }
            var light = FormLights.of(typed.getFirst().text());
            if (light.isEmpty() || typed.size() > 1) {
                problems.add(Violation.of(
                        field,
                        "formLightUnknown",
                        typed.getFirst().place(),
                        shown(typed.getFirst().text())));
            }
            return light.orElse(null);
        }

        private static String shown(String text) {
            return text.length() <= 60 ? text : text.substring(0, 60) + " …";
        }

        private Optional<LocalDate> day(List<At> area, String field) {
            var typed = take(area, field);
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            var day = FormDates.day(typed.getFirst());
            if (day.isEmpty()) {
                unknownDate(typed.getFirst(), field);
            }
            return day;
        }

        private void unknownDate(At cell, String field) {
            problems.add(Violation.of(field, "formDateUnknown", cell.place(), shown(cell.text())));
        }

        private List<FormDecision> decisions(Optional<At> label, Optional<At> end) {
            var found = new ArrayList<FormDecision>();
            if (label.isEmpty() || end.isEmpty()) {
                return found;
            }
            var due = grid.label(FormWords.DUE, label.get())
                    .filter(d -> d.row() == label.get().row());
            int dueColumn = due.map(At::from).orElse(LAST_COLUMN);
            for (int row = label.get().row() + 1; row < end.get().row(); row++) {
                var field = "decisions[" + found.size() + "]";
                var text =
                        FormGrid.joined(take(grid.area(row, row, label.get().from(), dueColumn - 1), field + ".text"));
                var day = day(grid.area(row, row, dueColumn, LAST_COLUMN), field + ".due");
                if (text == null && day.isPresent()) {
                    problems.add(Violation.of(field + ".text", "decisionTextMissing"));
                }
                if (text != null) {
                    found.add(new FormDecision(text, day.orElse(null)));
                }
            }
            return found;
        }

        private @Nullable String phase(Optional<At> label, Optional<At> end) {
            var head = label.flatMap(l -> grid.label(FormWords.PHASE, l).filter(p -> p.row() == l.row()));
            return head.isEmpty() || end.isEmpty()
                    ? null
                    : FormGrid.joined(take(
                            grid.area(
                                    head.get().row() + 1,
                                    end.get().row() - 1,
                                    head.get().from(),
                                    head.get().to()),
                            "nextMilestone.phase"));
        }

        private @Nullable ImpreciseDate milestoneDate(Optional<At> label, Optional<At> end) {
            var head = label.flatMap(l -> grid.label(FormWords.DUE, l).filter(d -> d.row() == l.row()));
            if (head.isEmpty() || end.isEmpty()) {
                return null;
            }
            var field = "nextMilestone.date";
            var typed = take(
                    grid.area(
                            head.get().row() + 1,
                            end.get().row() - 1,
                            head.get().from(),
                            LAST_COLUMN),
                    field);
            if (typed.isEmpty()) {
                return null;
            }
            var date = FormDates.date(typed.getFirst());
            if (date.isEmpty()) {
                unknownDate(typed.getFirst(), field);
            }
            return date.orElse(null);
        }
    }

    /** Lights with or without their symbol. */
    static final class FormLights {
        private FormLights() {}

        static Optional<Light> of(String text) {
            return switch (text.replaceAll("[^\\p{L}●▲⬢]", "").toLowerCase(Locale.GERMAN)) {
                case "●grün", "grün", "●", "gruen" -> Optional.of(Light.GREEN);
                case "▲gelb", "gelb", "▲" -> Optional.of(Light.YELLOW);
                case "⬢rot", "rot", "⬢" -> Optional.of(Light.RED);
                default -> Optional.empty();
            };
        }
    }
}
