package de.stellwerk.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.report.Overview;
import de.stellwerk.ui.Icons;
import de.stellwerk.ui.PageHeader;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Words;

/** Fills the head of the front page: for which day, which reports are in, when the committee meets. */
final class OverviewHeader {
    private final Words words = Words.here();
    private final PageHeader header;
    private final Anchor build = new Anchor("programmberichte", words.text("overview.build"));

    OverviewHeader(PageHeader header, Caller caller) {
        this.header = header;
        build.addClassName("st-button");
        header.actions(print());
        if (Rights.buildsProgrammeReport(caller)) {
            header.actions(build);
        }
    }

    void show(Overview overview, Links links) {
        var figures = overview.figures();
        var where = new Span(figures.municipality() + " · " + figures.programmeName());
        where.addClassName("st-narrow-only");
        var meeting = new Span();
        if (overview.nextMeeting() != null) {
            meeting.setText(words.text("overview.nextMeeting", words.date(overview.nextMeeting())));
        }
        header.context(
                where,
                new Span(words.text("overview.asOf", words.date(overview.day()))),
                received(overview, links),
                meeting);
        build.setVisible(links.asOf() == null);
    }

    private Component received(Overview overview, Links links) {
        String month = words.month(overview.reportingMonth());
        int overdue = overview.overdueReports().size();
        if (overdue == 0) {
            return new Span(
                    overview.receivedReports() == overview.expectedReports()
                            ? words.text("overview.allReceived", overview.expectedReports(), month)
                            : words.text(
                                    "overview.received",
                                    month,
                                    overview.receivedReports(),
                                    overview.expectedReports()));
        }
        String text = words.text("overview.received", month, overview.receivedReports(), overview.expectedReports());
        Anchor link = links.to(
                "statusberichte/stand",
                words.text("overview.overdue", overdue),
                "monat",
                overview.reportingMonth().toString());
        return new Span(new Span(text + ", "), link);
    }

    private Button print() {
        var print = new Button(words.text("overview.print"), Icons.PRINT.create());
        print.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        print.addClickListener(_ -> print.getElement().executeJs("window.print()"));
        return print;
    }
}
