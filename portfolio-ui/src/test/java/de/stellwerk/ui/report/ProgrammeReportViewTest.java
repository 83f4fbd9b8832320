package de.stellwerk.ui.report;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.ProgrammeReportService;
import de.stellwerk.report.ProgrammeReportState;
import de.stellwerk.shared.Light;
import de.stellwerk.ui.Person;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requirements row 76 at the builder. */
@MicronautTest(transactional = false, startApplication = false)
class ProgrammeReportViewTest {
    private static final YearMonth JUNE = YearMonth.of(2020, 6);

    @Inject
    ApplicationContext beans;

    @Inject
    ProgrammeReportService reports;

    private World world;
    private Measure reported;
    private Caller office;
    private Caller core;

    @BeforeEach
    void world() {
        world = World.in(beans);
        world.on(LocalDate.of(2020, 1, 2));
        reported = world.store(world.aMeasure("B1-A"));
        world.store(world.aMeasure("B1-B"));
        world.on(LocalDate.of(2020, 7, 10));
        office = world.as(Role.PROGRAMME_OFFICE);
        core = world.as(Role.CORE_TEAM);
        world.released(world.leadOf(reported), office, reported, JUNE, Light.YELLOW);
    }

    private ProgrammeReport only() {
        return reports.list(office, world.programme.id()).getFirst();
    }

    private static String preview() {
        return _get(ReportPaper.class).getElement().getTextRecursively();
    }

    private static void click(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }

    @Test
    void missingReportIsNamedAndKeepsTheReportFromApprovalUntilItIsAccepted() {
        try (var _ = Person.at(beans, office)) {
            UI.getCurrent().navigate("programmberichte");
            click("create");
            assertThat(_get(Builder.class).getElement().getTextRecursively()).contains("Berichte fehlen: B1-B");
            assertThat(preview()).contains("Berichte für Juni 2020 fehlen: B1-B");
            click("submit");
            assertThat(only().state()).isEqualTo(ProgrammeReportState.DRAFT);

            click("accept-missing");
            click("submit");
            assertThat(only().state()).isEqualTo(ProgrammeReportState.SUBMITTED);
            _assertNone(Button.class, spec -> spec.withId("approve"));
        }
    }

    @Test
    void previewShowsWhatTheOfficeWrites() {
        try (var _ = Person.at(beans, office)) {
            UI.getCurrent().navigate("programmberichte");
            click("create");
            Person.enter(_get(TextArea.class, spec -> spec.withId("summary")), "Das Quartal verlief <i>ruhig</i>.");
            assertThat(preview())
                    .contains("Das Quartal verlief <i>ruhig</i>.")
                    .contains("Programmbericht 2. Quartal 2020")
                    .contains("B1-A");
            assertThat(only().summary()).isEqualTo("Das Quartal verlief <i>ruhig</i>.");
        }
    }

    @Test
    void anotherPersonApprovesAndThenNothingChangesAnyMore() {
        var report = submitted();
        try (var _ = Person.at(beans, core)) {
            UI.getCurrent().navigate("programmberichte/" + report.id());
            click("return");
            Person.enter(_get(TextArea.class, spec -> spec.withId("return-comment")), "Bitte kürzen.");
            click("return-send");
            assertThat(only().returnComment()).isEqualTo("Bitte kürzen.");
        }
        report = only();
        reports.submit(office, report.id(), report.version());
        try (var _ = Person.at(beans, core)) {
            UI.getCurrent().navigate("programmberichte/" + report.id());
            click("approve");
            assertThat(only().state()).isEqualTo(ProgrammeReportState.APPROVED);
            assertThat(_get(ProgrammeReportView.class).getElement().getTextRecursively())
                    .contains("Genehmigt am 10.07.2020. Dieser Bericht ändert sich nicht mehr.");
            _assertNone(Builder.class);
        }
    }

    @Test
    void reportSubmittedInAnotherTabKeepsWhatWasTypedAndShowsTheWayOn() {
        try (var _ = Person.at(beans, office)) {
            UI.getCurrent().navigate("programmberichte");
            click("create");
            var mine =
                    reports.save(office, only().toBuilder().acceptMissing(true).build());
            reports.submit(core, mine.id(), mine.version());

            var summary = _get(TextArea.class, spec -> spec.withId("summary"));
            Person.enter(summary, "mein Text");
            assertThat(_get(ProgrammeReportView.class).getElement().getTextRecursively())
                    .contains("Inzwischen hat CORE_TEAM diesen Bericht weitergegeben", "Zur Genehmigung");
            assertThat(summary.getValue()).isEqualTo("mein Text");
            assertThat(only().summary()).isNull();
            _assertNone(Button.class, spec -> spec.withText("Meinen Text übernehmen"));
            _click(_get(Button.class, spec -> spec.withText("Gespeicherten Stand laden")));
            _assertNone(Builder.class);
        }
    }

    @Test
    void reportChangedInAnotherTabKeepsWhatWasTypedAndTakesItOver() {
        try (var _ = Person.at(beans, office)) {
            UI.getCurrent().navigate("programmberichte");
            click("create");
            reports.save(core, only().toBuilder().lightReason("vom Kernteam").build());

            Person.enter(_get(TextArea.class, spec -> spec.withId("summary")), "mein Text");
            assertThat(only().summary()).isNull();
            _click(_get(Button.class, spec -> spec.withText("Meinen Text übernehmen")));
            assertThat(only().summary()).isEqualTo("mein Text");
            assertThat(only().lightReason()).as("what the other wrote").isEqualTo("vom Kernteam");
        }
    }

    private ProgrammeReport submitted() {
        var draft = reports.create(office, world.programme.id(), de.stellwerk.shared.Quarter.of(JUNE));
        draft = reports.save(office, draft.toBuilder().acceptMissing(true).build());
        return reports.submit(office, draft.id(), draft.version());
    }
}
