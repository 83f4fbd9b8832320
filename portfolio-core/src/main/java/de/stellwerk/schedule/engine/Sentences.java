package de.stellwerk.schedule.engine;

import de.stellwerk.schedule.Lag;
import de.stellwerk.shared.ImpreciseDate;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Says in German or English what a date follows from and what does not fit. */
public final class Sentences {
    private final Locale locale;
    private final ResourceBundle texts;

    /** @param locale German, or else English is spoken */
    public Sentences(Locale locale) {
        this.locale = locale.getLanguage().equals("de") ? Locale.GERMAN : Locale.ENGLISH;
        texts = ResourceBundle.getBundle("de.stellwerk.schedule.engine.sentences", this.locale);
    }

    /** A sentence or two for each step of a chain. */
    public List<String> of(List<Step> chain) {
        return chain.stream().map(this::of).toList();
    }

    private String of(Step step) {
        var sentences = new ArrayList<String>();
        sentences.add(cause(step));
        var blocked = step.blocked();
        if (blocked != null) {
            sentences.add(text("blocked", blocked.name(), day(blocked.first()), day(blocked.last())));
        } else if (!step.finish() && step.date().isAfter(step.boundary())) {
            sentences.add(text("calendar", day(step.date())));
        }
        if (!step.finish() && step.task().span().unit() == Span.Unit.UNKNOWN) {
            sentences.add(text("finding.UNKNOWN_SPAN", step.task().id()));
        }
        return String.join(" ", sentences);
    }

    private String cause(Step step) {
        var driver = step.driver();
        var tie = driver.tie();
        var key = driver.reason() + (tie == null ? "" : "." + tie.link()) + (step.finish() ? ".finish" : ".start");
        return text(
                key,
                step.task().id(),
                day(step.date()),
                tie == null ? statement(step) : driver.predecessor(),
                day(step.cause()),
                tie == null ? "" : lag(tie.lag()));
    }

    private String statement(Step step) {
        var limits = step.task().limits();
        return switch (step.driver().reason()) {
            case SPAN -> span(step.task());
            case NOT_BEFORE -> format(limits.notBefore());
            case FIXED_START -> format(limits.fixedStart());
            case FIXED_FINISH -> format(limits.fixedFinish());
            case TIE, FIRST_DAY, STARTED, FINISHED -> "";
        };
    }

    private String format(@Nullable ImpreciseDate date) {
        return Objects.requireNonNull(date).format(locale);
    }

    private String span(Task task) {
        var span = task.span();
        boolean everyDay = span.unit() == Span.Unit.WORKING_DAYS && task.calendar() == WorkCalendar.EVERY_DAY;
        var unit = everyDay
                ? "DAYS"
                : span.days() > 0 ? "MONTHS.days" : span.unit().name();
        return text("span." + unit, span.amount(), span.days());
    }

    private String lag(@Nullable Lag lag) {
        if (lag == null || lag.amount() == 0) {
            return "";
        }
        return text((lag.amount() > 0 ? "later." : "earlier.") + lag.unit(), Math.abs(lag.amount()));
    }

    /** Whether a deadline is met. */
    public String of(Verdict verdict) {
        var date = verdict.due().date();
        var key = "verdict." + verdict.outcome() + (date == null ? ".undated" : "");
        return text(key, verdict.task(), verdict.due().code(), date == null ? "" : format(date), verdict.days());
    }

    /** What does not fit. */
    public String of(Finding finding) {
        var period = finding.period();
        return text(
                "finding." + finding.kind(),
                finding.task(),
                finding.predecessor(),
                day(finding.wanted()),
                day(finding.computed()),
                period == null ? "" : period.name(),
                period == null ? "" : day(period.first()),
                period == null ? "" : day(period.last()));
    }

    private String day(LocalDate day) {
        return ImpreciseDate.day(day).format(locale);
    }

    private String text(String key, @Nullable Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }
}
