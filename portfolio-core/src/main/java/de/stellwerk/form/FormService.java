package de.stellwerk.form;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.journal.Ledger;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.Check;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.Digest;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.ReportFormId;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.shared.StatusReportId;
import de.stellwerk.shared.TenantId;
import de.stellwerk.shared.Violation;
import de.stellwerk.status.StatusReport;
import de.stellwerk.status.StatusService;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Hands out forms that are filled in without a login, and takes them back (decision 37). Without a login the form's token is the
 * credential, and what comes back is written in the name of who handed the form out, with that person's rights of today.
 */
@Singleton
public class FormService {
    /** Longest text that can be typed into a field; one that was longer before may stay. */
    public static final int LONGEST_TEXT = 2_000;

    /** Lines for decisions that a form has at least. */
    private static final int DECISIONS = 3;
    /** A cell does not hold more. */
    private static final int LONGEST_CELL = 32_000;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ReportFormTable table;
    private final StatusService reports;
    private final MeasureService measures;
    private final ProgrammeService programmes;
    private final PlanService plan;
    private final AccessService access;
    private final Ledger ledger;
    private final Clock clock;

    FormService(
            ReportFormTable table,
            StatusService reports,
            MeasureService measures,
            ProgrammeService programmes,
            PlanService plan,
            AccessService access,
            Ledger ledger,
            Clock clock) {
        this.table = table;
        this.reports = reports;
        this.measures = measures;
        this.programmes = programmes;
        this.plan = plan;
        this.access = access;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A form to be written into a file. @param token shown this once and stored only as a hash */
    public record HandedOut(ReportForm form, FormPaper paper, String token) {
        /** The token is nobody's business. */
        @Override
        public String toString() {
            return "HandedOut " + form.id();
        }
    }

    /**
     * Makes a form of a report that can still be edited. One that was handed out before counts no longer.
     *
     * @param locked what the file will say in the cells that are not to be filled in, in reading order
     * @throws Refused {@code notEditable}; {@code formTextTooLong} if a text of the report does not fit a cell
     */
    @Transactional
    public HandedOut handOut(Caller caller, StatusReportId id, Function<FormPaper, List<String>> locked) {
        var report = editable(caller, id);
        var paper = paper(caller, report);
        fits(paper.proposed());
        for (var former : table.open(caller.tenant(), id)) {
            ledger.update(caller, table, former.now(FormState.REVOKED));
        }
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var form = ledger.insert(
                caller,
                table,
                new ReportForm(
                        ReportFormId.next(),
                        0,
                        id,
                        report.version(),
                        Digest.ofText(token),
                        paper.validUntil(),
                        caller.person(),
                        FormState.OPEN,
                        paper.proposed(),
                        locked.apply(paper)));
        return new HandedOut(form, paper, token);
    }

    private StatusReport editable(Caller caller, StatusReportId id) {
        var report = reports.get(caller, id);
        Rights.require(Rights.writesReport(caller, report.measure()), "writeReport");
        if (!report.editable()) {
            throw Refused.state("notEditable", report.state());
        }
        return report;
    }

    private static void fits(FormContent content) {
        var check = new Check();
        for (var field : FormField.values()) {
            check.that(
                    !(field.of(content) instanceof String text) || text.length() <= LONGEST_CELL,
                    field.path(),
                    "formTextTooLong",
                    LONGEST_CELL);
        }
        check.done();
    }

    private FormPaper paper(Caller caller, StatusReport report) {
        var measure = measures.get(caller, report.measure());
        var block = programmes.block(caller, measure.block());
        var content = FormContent.of(report, today());
        return new FormPaper(
                access.tenant(caller.tenant()).displayName(),
                programmes.get(caller, measure.programme()).name(),
                measure.code(),
                measure.title(),
                block.code(),
                block.name(),
                report,
                reports.computedLights(caller, report),
                reports.dueDate(caller, measure.programme(), report.period()),
                YearMonth.from(today()).atEndOfMonth(),
                phases(caller, measure),
                content,
                Math.max(DECISIONS, content.decisions().size() + 1),
                reports.releasedBefore(caller, measure.id(), report.period())
                        .map(StatusReport::period)
                        .orElse(null));
    }

    private List<String> phases(Caller caller, Measure measure) {
        return plan.milestones(caller, measure.id(), null).stream()
                .map(Milestone::phase)
                .map(FormText::clean)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * Looks at a form that came back and writes nothing. Who has no valid token learns nothing but that.
     *
     * @param caller who brings it, {@code null}: somebody without a login
     * @throws Refused {@code formForeign}, {@code formRevoked}, {@code formUsed}, {@code formExpired}, {@code formAltered} with the place;
     *     {@code notEditable}; what could not be read, with the field
     */
    public ExaminedForm examine(@Nullable Caller caller, FilledForm filled) {
        var open = open(caller, filled);
        var all = open.merge().merged(Map.of());
        return new ExaminedForm(
                measures.get(open.acting(), open.report().measure()),
                open.report(),
                date(filled),
                open.report().version() != open.form().reportVersion(),
                open.merge().differences(),
                reports.openPoints(open.acting(), all));
    }

    /**
     * Takes the form over into the report. Nothing that somebody changed in the meantime is overwritten unless that was chosen.
     *
     * @param choices for each field that both changed
     * @param seen version of the report that was compared with
     * @param submit hand the report in, too; without a login that is always so
     * @throws Refused as for {@link #examine}; {@code formChoiceMissing} at each field that needs one; the open points of the report
     * @throws StaleVersion if the report was changed since it was compared
     */
    @Transactional
    public StatusReport take(
            @Nullable Caller caller, FilledForm filled, Map<FormField, FormChoice> choices, long seen, boolean submit) {
        var open = open(caller, filled);
        var missing = new Check();
        open.merge().differences().stream()
                .filter(d -> d.kind() == FormDifference.Kind.BOTH)
                .forEach(d ->
                        missing.that(choices.containsKey(d.field()), d.field().path(), "formChoiceMissing"));
        missing.done();
        use(open);
        var saved = reports.save(
                open.acting(),
                open.merge().merged(choices).toBuilder().version(seen).build());
        return submit || caller == null
                ? reports.submit(open.acting(), saved.id(), saved.version(), date(filled))
                : saved;
    }

    /** Of two that bring it at once, the second finds it used. */
    private void use(Open open) {
        try {
            ledger.update(open.acting(), table, open.form().now(FormState.USED));
        } catch (StaleVersion faster) {
            var used = Refused.state("formUsed");
            used.initCause(faster);
            throw used;
        }
    }

    /** A form that counts. @param acting in whose name it is written */
    private record Open(ReportForm form, Caller acting, StatusReport report, FormMerge merge) {}

    private Open open(@Nullable Caller caller, FilledForm filled) {
        var found = Optional.ofNullable(filled.token())
                .map(Digest::ofText)
                .flatMap(table::byToken)
                .filter(f -> caller == null || caller.tenant().equals(f.tenant()))
                .orElseThrow(FormService::foreign);
        var form = found.form();
        var acting = acting(caller, found.tenant(), form);
        var report = report(acting, form);
        counts(form);
        genuine(form, filled);
        if (!report.editable()) {
            throw Refused.state("notEditable", report.state());
        }
        readable(form, filled, report);
        return new Open(form, acting, report, new FormMerge(report, form.proposed(), filled.content()));
    }

    private static Refused foreign() {
        return Refused.input("file", "formForeign");
    }

    private Caller acting(@Nullable Caller caller, TenantId tenant, ReportForm form) {
        return (caller != null ? caller : access.caller(tenant, form.madeBy()).orElseThrow(FormService::foreign))
                .because(caller == null || caller.reason() == null ? "Formular ohne Anmeldung" : caller.reason());
    }

    /** Whoever may not write it learns nothing of it either. */
    private StatusReport report(Caller acting, ReportForm form) {
        try {
            var report = reports.get(acting, form.statusReport());
            Rights.require(Rights.writesReport(acting, report.measure()), "writeReport");
            return report;
        } catch (NotFound | Forbidden notTheirs) {
            var foreign = foreign();
            foreign.initCause(notTheirs);
            throw foreign;
        }
    }

    private void counts(ReportForm form) {
        switch (form.state()) {
            case USED -> throw Refused.state("formUsed");
            case REVOKED -> throw Refused.state("formRevoked");
            case OPEN -> {
                if (form.validUntil().isBefore(today())) {
                    throw Refused.state("formExpired", form.validUntil());
                }
            }
        }
    }

    /** The locked cells say what they said, and the token is that of this report and version. */
    private static void genuine(ReportForm form, FilledForm filled) {
        var check = new Check()
                .that(form.statusReport().toString().equals(filled.report()), "file", "formOfAnother")
                .that(String.valueOf(form.reportVersion()).equals(filled.reportVersion()), "file", "formOfAnother");
        var before = form.locked();
        var after = filled.locked();
        if (!before.equals(after)) {
            var missing = first(before, after);
            var added = first(after, before);
            check.that(missing == null, "file", "formCellMissing", missing);
            check.that(added == null, "file", "formCellAdded", added);
            check.that(missing != null || added != null, "file", "formCellsMoved");
        }
        check.done();
    }

    private static @Nullable String first(List<String> in, List<String> notIn) {
        var rest = new ArrayList<>(notIn);
        return in.stream()
                .filter(t -> !rest.remove(t))
                .map(t -> t.length() > 100 ? t.substring(0, 100) + " …" : t)
                .findFirst()
                .orElse(null);
    }

    private void readable(ReportForm form, FilledForm filled, StatusReport report) {
        var check = new Check();
        for (var field : FormField.values()) {
            boolean fits = !(field.of(filled.content()) instanceof String text)
                    || text.length() <= (field == FormField.PHASE ? 100 : LONGEST_TEXT)
                    || field.same(form.proposed(), filled.content());
            check.that(fits, field.path(), "tooLong", field == FormField.PHASE ? 100 : LONGEST_TEXT);
        }
        var decisions = filled.content().decisions();
        for (int i = 0; i < decisions.size(); i++) {
            var old = i < form.proposed().decisions().size()
                    && decisions
                            .get(i)
                            .text()
                            .equals(form.proposed().decisions().get(i).text());
            check.that(
                    old || decisions.get(i).text().length() <= LONGEST_TEXT,
                    "decisions[" + i + "].text",
                    "tooLong",
                    LONGEST_TEXT);
        }
        var date = date(filled);
        check.that(
                !date.isBefore(report.period().atDay(1)) && !date.isAfter(today()),
                "date",
                "dateBetween",
                report.period().atDay(1),
                today());
        var violations = new ArrayList<Violation>(filled.problems());
        violations.addAll(check.violations());
        Refused.ifAny(violations);
    }

    private LocalDate date(FilledForm filled) {
        var date = filled.content().date();
        return date == null ? today() : date;
    }

    private LocalDate today() {
        return Clocks.today(clock);
    }
}
