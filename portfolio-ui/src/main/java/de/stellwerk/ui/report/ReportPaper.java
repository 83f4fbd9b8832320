package de.stellwerk.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.Snapshot;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.PriceLine;
import de.stellwerk.ui.components.Words;
import de.stellwerk.ui.status.Show;

/** The programme report as it will print, in the order of the files. */
final class ReportPaper extends Article {
    private final transient ProgrammeReport report;
    private final transient Snapshot snapshot;
    private final transient PaperCells cells;
    private final transient Words words = Words.here();

    ReportPaper(ProgrammeReport report, Snapshot snapshot) {
        this.report = report;
        this.snapshot = snapshot;
        this.cells = new PaperCells(snapshot);
        addClassName("st-programme-paper");
        // On a narrow screen the page scrolls sideways, and the keyboard must reach it.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", words.text("programmereport.preview"));
        add(title(), summary(), blocks(), asked(), measures(), deadlines(), risks(), decisions(), changes());
    }

    private Component title() {
        var left = new Div(
                small(snapshot.municipality() + " · " + words.text("programmereport.office")),
                strong(words.text("programmereport.title", Show.quarter(snapshot.quarter()))),
                small(snapshot.programmeName()
                        + (snapshot.meeting() == null
                                ? ""
                                : " · " + words.text("programmereport.forMeeting", words.date(snapshot.meeting())))));
        var right = new Div(
                small(words.text("programmereport.keyDate", words.date(snapshot.keyDate()))),
                small(words.text("programmereport.state." + report.state()) + ", "
                        + words.text("programmereport.edition", report.edition())),
                small(words.text("programmereport.number", report.number())));
        var title = new Div(left, right);
        title.addClassName("st-paper-title");
        return title;
    }

    private Component summary() {
        var light = new Div(Show.light(report.light()), small(words.text("programmereport.reportedBy")));
        if (report.lightReason() != null) {
            light.add(prose(report.lightReason()));
        }
        light.addClassName("st-paper-lightbox");
        var text = new Div(new Paragraph(words.text(
                "programmereport.figures",
                snapshot.active(),
                snapshot.planned(),
                snapshot.done(),
                snapshot.milestonesReached(),
                snapshot.milestonesTotal())));
        if (report.summary() != null) {
            text.add(prose(report.summary()));
        }
        if (!snapshot.missingReports().isEmpty()) {
            text.add(note(words.text(
                    "programmereport.missing",
                    words.month(snapshot.quarter().lastMonth()),
                    String.join(", ", snapshot.missingReports()))));
        }
        var box = new Div(light, text);
        box.addClassName("st-paper-summary");
        return section("programmereport.section.summary", box);
    }

    private Component blocks() {
        var table = table(
                "programmereport.section.blocks",
                "report.block",
                "programmereport.light",
                "programmereport.conspicuous",
                "programmereport.milestones",
                "programmereport.nextMilestone",
                "programmereport.end",
                "programmereport.deadline");
        snapshot.blocks()
                .forEach(b -> table.row(
                        named(b.code(), b.name()),
                        Show.light(b.light()),
                        new Span(cells.dimensions(b.conspicuous())),
                        new Span(words.text("programmereport.ofTotal", b.milestonesReached(), b.milestonesTotal())),
                        new Span(cells.milestone(b.nextMilestone())),
                        new Span(cells.end(b.end(), b.ongoing())),
                        new Span(cells.deadline(b.deadline()))));
        return section("programmereport.section.blocks", table);
    }

    private Component asked() {
        if (snapshot.decisions().isEmpty()) {
            return new Section(
                    new H3(words.text("programmereport.asked")),
                    new Paragraph(words.text("programmereport.asked.none")));
        }
        return new Section(new H3(words.text("programmereport.asked")), decisionTable("programmereport.asked"));
    }

    private Component measures() {
        var section = section("programmereport.section.measures");
        for (Snapshot.BlockState block : snapshot.blocks()) {
            section.add(new H3(block.code() + " " + block.name()));
            if (block.text() != null) {
                section.add(prose(block.text()));
            }
            section.add(measures(block));
            milestones(section, "programmereport.lastQuarter", block, block.lastQuarter());
            milestones(section, "programmereport.nextQuarter", block, block.nextQuarter());
        }
        return section;
    }

    private Component measures(Snapshot.BlockState block) {
        var table = table(
                words.text("programmereport.measuresOf", block.code()),
                "report.measure",
                "board.state",
                "programmereport.light",
                "report.reason",
                "programmereport.end");
        block.measures()
                .forEach(m -> table.row(
                        named(m.code(), m.title()),
                        new Span(words.of(m.state())),
                        cells.light(m),
                        prose(m.reason()),
                        new Span(cells.end(m.end(), m.ongoing()))));
        return table;
    }

    private void milestones(
            Section section, String caption, Snapshot.BlockState block, java.util.List<Snapshot.MilestoneLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var table = table(
                words.text(caption, block.code()),
                "report.milestone",
                "report.measure",
                "programmereport.baseline",
                "programmereport.date",
                "programmereport.deviation");
        lines.forEach(m -> table.row(
                named(m.code(), m.description()),
                new Span(m.measure()),
                new Span(words.date(m.baseline())),
                new Span(cells.date(m)),
                new Span(cells.deviation(m))));
        table.addClassName("st-paper-milestones");
        section.add(table);
    }

    private Component deadlines() {
        if (snapshot.deadlines().isEmpty()) {
            return section(
                    "programmereport.section.deadlines", new Paragraph(words.text("programmereport.deadlines.none")));
        }
        var table = table(
                "programmereport.section.deadlines",
                "programmereport.deadline",
                "programmereport.basis",
                "programmereport.appliesTo",
                "programmereport.date",
                "programmereport.distance");
        snapshot.deadlines()
                .forEach(d -> table.row(
                        new Span(d.title()),
                        new Span(d.basis()),
                        new Span(String.join(", ", d.appliesTo())),
                        new Span(words.date(d.date())),
                        new Span(cells.distance(d))));
        return section("programmereport.section.deadlines", table);
    }

    private Component risks() {
        if (snapshot.risks().isEmpty()) {
            return section("programmereport.section.risks", new Paragraph(words.text("programmereport.risks.none")));
        }
        var table = table(
                "programmereport.section.risks", "report.measure", "programmereport.risk", "programmereport.since");
        snapshot.risks()
                .forEach(r -> table.row(new Span(r.measure()), prose(r.text()), new Span(words.month(r.since()))));
        return section("programmereport.section.risks", table);
    }

    private Component decisions() {
        return snapshot.decisions().isEmpty()
                ? section(
                        "programmereport.section.decisions",
                        new Paragraph(words.text("programmereport.decisions.none")))
                : section("programmereport.section.decisions", decisionTable("programmereport.section.decisions"));
    }

    private DataTable decisionTable(String caption) {
        var table = table(
                caption,
                "report.measure",
                "programmereport.decision",
                "programmereport.dueDate",
                "programmereport.distance");
        snapshot.decisions()
                .forEach(d -> table.row(
                        new Span(d.measure()),
                        d.price() == null ? prose(d.text()) : new Div(prose(d.text()), new PriceLine(d.price())),
                        new Span(words.date(d.due())),
                        new Span(words.toDate(d.daysLeft()))));
        return table;
    }

    private Component changes() {
        var list = new UnorderedList();
        snapshot.changes().forEach(change -> list.add(new ListItem(cells.change(change))));
        Component content =
                snapshot.changes().isEmpty() ? new Paragraph(words.text("programmereport.changes.none")) : list;
        String title = snapshot.changesSince() == null
                ? words.text("programmereport.section.changes")
                : words.text("programmereport.section.changesSince", words.date(snapshot.changesSince()));
        return new Section(new H2(title), content);
    }

    /** @param caption message key or words */
    private DataTable table(String caption, String... columns) {
        return new DataTable(
                caption.startsWith("programmereport.") ? words.text(caption) : caption,
                java.util.Arrays.stream(columns).map(words::text).toArray(String[]::new));
    }

    private Section section(String title, Component... content) {
        var section = new Section(new H2(words.text(title)));
        section.add(content);
        return section;
    }

    private static Span named(String code, String name) {
        var bold = new Span(code);
        bold.addClassName("st-code");
        return new Span(bold, new Span(" " + name));
    }

    private static Div small(String text) {
        var div = new Div(text);
        div.addClassName("st-muted");
        return div;
    }

    private static Div strong(String text) {
        var div = new Div(text);
        div.addClassName("st-paper-name");
        return div;
    }

    private static Div note(String text) {
        var div = new Div(text);
        div.addClassName("st-paper-note");
        return div;
    }

    private static Div prose(@org.jspecify.annotations.Nullable String text) {
        var div = new Div(text == null || text.isBlank() ? Words.NONE : text);
        div.addClassName("st-prose");
        return div;
    }
}
