package de.stellwerk.ui.status;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.PersonView;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.status.Hold;
import de.stellwerk.status.ReportState;
import de.stellwerk.status.StatusReport;
import de.stellwerk.status.StatusService;
import de.stellwerk.ui.Person;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.NamesDialog;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requirements rows 72 to 74 at the form. */
@MicronautTest(transactional = false, startApplication = false)
class StatusReportViewTest {
    private static final YearMonth JUNE = YearMonth.of(2020, 6);

    @Inject
    ApplicationContext beans;

    @Inject
    StatusService status;

    private World world;
    private Measure measure;
    private Caller lead;
    private Caller office;

    @BeforeEach
    void world() {
        world = World.in(beans);
        measure = world.store(world.aMeasure("B1-A"));
        world.milestone(measure, "MS01", "Pilotbetrieb", ImpreciseDate.day(2020, 9, 1));
        lead = world.leadOf(measure);
        office = world.as(Role.PROGRAMME_OFFICE);
    }

    private static void open(StatusReport report) {
        UI.getCurrent().navigate("statusberichte/" + report.id());
    }

    private StatusReport now(StatusReport report) {
        return status.get(lead, report.id());
    }

    private static LightChoice light(String dimension) {
        return _get(
                LightChoice.class,
                spec -> spec.withPredicate(
                        c -> dimension.equals(c.getAriaLabel().orElse(""))));
    }

    private static TextArea text(String name) {
        return _get(
                TextArea.class,
                spec -> spec.withPredicate(c -> name.equals(c.getAriaLabel().orElse(""))));
    }

    @Test
    void whatIsTypedIsStoredWithoutAButton() {
        var draft = status.create(lead, measure.id(), JUNE);
        try (var _ = Person.at(beans, lead)) {
            open(draft);
            assertThat(_get(H1.class).getText()).isEqualTo("Projekt-Statusbericht Juni 2020");

            Person.enter(light("Zeitplan"), Light.YELLOW);
            Person.enter(text("Begründung Zeitplan"), "Vergabe kam später");
            Person.enter(text("Nächste Aktivitäten"), "<b>Pilot</b> 🚂");

            var stored = now(draft);
            assertThat(stored.lights().schedule()).isEqualTo(Light.YELLOW);
            assertThat(stored.reasons().schedule()).isEqualTo("Vergabe kam später");
            assertThat(stored.nextActivities()).isEqualTo("<b>Pilot</b> 🚂");
            assertThat(_get(SavingState.class).getText()).isEqualTo("Automatisch gespeichert um 12:00 Uhr");
        }
    }

    @Test
    void draftBearsTheDateOfTheDayOnWhichItIsLookedAt() {
        var draft = status.create(lead, measure.id(), JUNE);
        world.on(LocalDate.of(2020, 7, 14));
        try (var _ = Person.at(beans, lead)) {
            open(draft);
            assertThat(_get(StatusReportView.class).getElement().getTextRecursively())
                    .contains("14.07.2020")
                    .doesNotContain("10.07.2020");
        }
    }

    @Test
    void whatMovedSinceTheLastReportStandsBesideTheForm() {
        world.released(lead, office, measure, YearMonth.of(2020, 5), Light.GREEN);
        world.on(LocalDate.of(2020, 7, 13));
        var plan = world.bean(PlanService.class);
        var milestone = plan.milestones(office, measure.id(), null).getFirst();
        plan.save(
                office,
                milestone.toBuilder().actual(ImpreciseDate.day(2020, 7, 12)).build());
        var draft = status.create(lead, measure.id(), JUNE);
        try (var _ = Person.at(beans, lead)) {
            open(draft);
            assertThat(_find(H2.class).stream().map(H2::getText)).contains("Seit dem Bericht Mai");
            assertThat(_get(StatusReportView.class).getElement().getTextRecursively())
                    .contains("MS01 Pilotbetrieb")
                    .contains("erreicht am 12.07.2020");
        }
    }

    @Test
    void overallLightFollowsTheWorstOfTheThree() {
        var draft = status.create(lead, measure.id(), JUNE);
        try (var _ = Person.at(beans, lead)) {
            open(draft);
            Person.enter(light("Zeitplan"), Light.GREEN);
            Person.enter(light("Qualität"), Light.RED);
            assertThat(light("Gesamt").getValue()).isEqualTo(Light.RED);
            assertThat(now(draft).light()).isNull();

            Person.enter(light("Qualität"), Light.YELLOW);
            assertThat(light("Gesamt").getValue()).isEqualTo(Light.YELLOW);
        }
    }

    @Test
    void openPointsKeepTheReportADraftAndLeadToTheirFields() {
        var draft = status.create(lead, measure.id(), JUNE);
        try (var _ = Person.at(beans, lead)) {
            open(draft);
            assertThat(_find(H2.class).stream().map(H2::getText)).contains("Noch 6 Punkte offen");

            _click(_get(Button.class, spec -> spec.withId("submit")));

            assertThat(now(draft).state()).isEqualTo(ReportState.DRAFT);
            assertThat(text("Begründung Zeitplan").isInvalid()).isTrue();
            _assertOne(Button.class, spec -> spec.withText("Zeitplan begründen"));
        }
    }

    @Test
    void submittedReportCannotBeEditedAndCanBeWithdrawnUntilTheOfficeOpensIt() {
        var draft = world.filledReport(lead, measure, JUNE, Light.GREEN);
        try (var _ = Person.at(beans, lead)) {
            open(draft);
            _click(_get(Button.class, spec -> spec.withId("submit")));
            assertThat(now(draft).state()).isEqualTo(ReportState.SUBMITTED);
            _assertNone(TextArea.class);

            _click(_get(Button.class, spec -> spec.withId("withdraw")));
            assertThat(now(draft).state()).isEqualTo(ReportState.DRAFT);
            _click(_get(Button.class, spec -> spec.withId("submit")));
        }
        try (var _ = Person.at(beans, office)) {
            open(draft);
        }
        try (var _ = Person.at(beans, lead)) {
            open(draft);
            _assertNone(Button.class, spec -> spec.withId("withdraw"));
        }
    }

    @Test
    void officeReturnsOnlyWithACommentWhichTheLeadThenReads() {
        var report = world.filledReport(lead, measure, JUNE, Light.GREEN);
        status.submit(lead, report.id(), report.version());
        try (var _ = Person.at(beans, office)) {
            open(report);
            _click(_get(Button.class, spec -> spec.withId("return")));
            _click(_get(Button.class, spec -> spec.withId("return-send")));
            var comment = _get(TextArea.class, spec -> spec.withId("return-comment"));
            assertThat(comment.getErrorMessage()).isEqualTo("Bitte angeben, was fehlt.");

            Person.enter(comment, "Bitte Qualität begründen.");
            _click(_get(Button.class, spec -> spec.withId("return-send")));
            assertThat(now(report).state()).isEqualTo(ReportState.RETURNED);
            _assertNone(Dialog.class);
        }
        try (var _ = Person.at(beans, lead)) {
            open(report);
            assertThat(messages()).contains("Vom Projektbüro zurückgegeben am 10.07.2020: Bitte Qualität begründen.");
            _assertOne(Button.class, spec -> spec.withId("submit"));
        }
    }

    private static String messages() {
        return _find(MessageCard.class).stream()
                .map(card -> card.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    @Test
    void releasedReportIsReadOnlyAndACorrectionIsANewVersion() {
        var report = world.filledReport(lead, measure, JUNE, Light.GREEN);
        status.submit(lead, report.id(), report.version());
        try (var _ = Person.at(beans, office)) {
            open(report);
            _click(_get(Button.class, spec -> spec.withId("release")));
            assertThat(now(report).released()).isTrue();
        }
        try (var _ = Person.at(beans, lead)) {
            open(report);
            _assertNone(TextArea.class);
            assertThat(messages()).contains("Freigegeben und unveränderlich.");

            _click(_get(Button.class, spec -> spec.withId("revise")));
        }
        var revisions = status.reportsOf(lead, measure.id(), null);
        assertThat(revisions).extracting(StatusReport::revision).containsExactly(2, 1);
        assertThat(revisions.getFirst().replaces()).isEqualTo(report.id());
    }

    @Test
    void nobodyReleasesTheirOwnReport() {
        var own = status.create(office, measure.id(), JUNE);
        own = status.save(office, World.filled(own, Light.GREEN));
        status.submit(office, own.id(), own.version());
        try (var _ = Person.at(beans, office)) {
            open(own);
            _assertNone(Button.class, spec -> spec.withId("release"));
            _assertNone(Button.class, spec -> spec.withId("return"));
        }
    }

    @Test
    void whoeverWasSlowerKeepsTheTextAndMayPutItOverTheOther() {
        var draft = status.create(lead, measure.id(), JUNE);
        try (var _ = Person.at(beans, lead)) {
            open(draft);
            status.save(office, draft.toBuilder().activities("vom Büro").build());

            Person.enter(text("Nächste Aktivitäten"), "mein Text");
            assertThat(messages()).contains("Inzwischen hat PROGRAMME_OFFICE diesen Bericht geändert");
            assertThat(now(draft).nextActivities()).isNull();

            _click(_get(Button.class, spec -> spec.withText("Meinen Text übernehmen")));
            assertThat(now(draft).nextActivities()).isEqualTo("mein Text");
            assertThat(now(draft).activities()).isEqualTo("vom Büro");
        }
    }

    @Test
    void reportReleasedInAnotherTabKeepsWhatWasTypedAndShowsTheWayOn() {
        var draft = world.filledReport(lead, measure, JUNE, Light.GREEN);
        try (var _ = Person.at(beans, lead)) {
            open(draft);
            var submitted = status.submit(lead, draft.id(), draft.version());
            status.release(office, submitted.id(), submitted.version());

            Person.enter(text("Nächste Aktivitäten"), "mein Text");
            assertThat(messages())
                    .contains(
                            "Inzwischen hat PROGRAMME_OFFICE diesen Bericht weitergegeben", "Freigegeben", "kopieren");
            assertThat(text("Nächste Aktivitäten").getValue()).isEqualTo("mein Text");
            _assertNone(Button.class, spec -> spec.withText("Meinen Text übernehmen"));
            _click(_get(Button.class, spec -> spec.withText("Unterschiede ansehen")));
            assertThat(_get(StaleDialog.class).getElement().getTextRecursively())
                    .contains("mein Text");
            _assertNone(Button.class, spec -> spec.withText("Meinen Text übernehmen"));
            _get(StaleDialog.class).close();

            _click(_get(Button.class, spec -> spec.withText("Gespeicherten Stand laden")));
            _assertOne(Button.class, spec -> spec.withId("revise"));
            assertThat(now(draft).nextActivities()).isEqualTo("Pilot vorbereiten");
        }
    }

    @Test
    void reportWithdrawnInAnotherTabIsToldToWhoWantsToReleaseIt() {
        var draft = world.filledReport(lead, measure, JUNE, Light.GREEN);
        var submitted = status.submit(lead, draft.id(), draft.version());
        try (var _ = Person.at(beans, office)) {
            open(submitted);
            var opened = now(submitted);
            status.sendBack(world.as(Role.PROGRAMME_OFFICE), opened.id(), opened.version(), "Bitte kürzen.");
            _click(_get(Button.class, spec -> spec.withId("release")));
            assertThat(messages()).contains("Der Bericht ist nicht eingereicht.");
            _assertNone(Button.class, spec -> spec.withId("release"));
            assertThat(now(draft).released()).isFalse();
        }
    }

    @Test
    void lastMonthsNextActivitiesAreOneClickAway() {
        world.released(lead, office, measure, JUNE.minusMonths(1), Light.GREEN);
        var draft = status.create(lead, measure.id(), JUNE);
        try (var _ = Person.at(beans, lead)) {
            open(draft);
            _click(_get(Button.class, spec -> spec.withText("aus Mai übernehmen")));
            assertThat(now(draft).activities()).isEqualTo("Pilot vorbereiten");
        }
    }

    @Test
    void decisionsKeepTheirOrderAndTheirDates() {
        var draft = status.create(lead, measure.id(), JUNE);
        try (var _ = Person.at(beans, lead)) {
            open(draft);
            var add = "Zeile hinzufügen";
            _click(_get(Button.class, spec -> spec.withText(add)));
            Person.enter(text("Entscheidungsbedarf 1"), "Erstens");
            _click(_get(Button.class, spec -> spec.withText(add)));
            Person.enter(text("Entscheidungsbedarf 2"), "Zweitens");
            Person.enter(_find(DatePicker.class).getLast(), LocalDate.of(2020, 8, 31));

            assertThat(now(draft).decisions()).extracting(d -> d.text()).containsExactly("Erstens", "Zweitens");
            assertThat(now(draft).decisions().getLast().due()).isEqualTo(LocalDate.of(2020, 8, 31));
        }
    }

    @Test
    void decisionNamesWhatWaitsForIt() {
        world.milestone(measure, "MS07", "Pilotbetrieb", ImpreciseDate.day(2020, 10, 1));
        var draft = status.create(lead, measure.id(), JUNE);
        try (var _ = Person.at(beans, lead)) {
            open(draft);
            _click(_get(Button.class, spec -> spec.withText("Zeile hinzufügen")));
            Person.enter(text("Entscheidungsbedarf 1"), "Erstens");
            @SuppressWarnings("unchecked")
            Select<Optional<Hold>> holds = _get(
                    Select.class,
                    spec -> spec.withPredicate(s -> s.getAriaLabel().orElse("").equals("Wartet auf Entscheidung 1")));
            assertThat(holds.getGenericDataView().getItems())
                    .startsWith(Optional.empty(), Optional.of(Hold.MEASURE))
                    .contains(Optional.of(new Hold("MS07")));
            holds.setValue(Optional.of(new Hold("MS07")));

            assertThat(now(draft).decisions())
                    .singleElement()
                    .extracting(d -> d.holds())
                    .isEqualTo(new Hold("MS07"));
        }
    }

    @Test
    void lateReportSaysSinceWhen() {
        var draft = status.create(lead, measure.id(), JUNE);
        try (var _ = Person.at(beans, lead)) {
            open(draft);
            assertThat(_get(StatusReportView.class).getElement().getTextRecursively())
                    .contains("fällig war 07.07.2020, vor 3 Arbeitstagen");
        }
    }

    @Test
    void officeIsShownTheNamesAndMustSayWhyTheyStay() {
        var draft = world.filledReport(lead, measure, JUNE, Light.GREEN);
        var access = beans.getBean(AccessService.class);
        var named = world.as(Role.AUDIT).person();
        var view = access.people(world.system()).stream()
                .filter(p -> p.id().equals(named))
                .findFirst()
                .orElseThrow();
        access.save(
                world.system(),
                new PersonView(
                        view.id(),
                        view.version(),
                        "Adelgunde Zwiebelfisch",
                        view.login(),
                        null,
                        null,
                        true,
                        view.grants()),
                null);
        var saved = status.save(
                lead, draft.toBuilder().activities("Zwiebelfisch fehlt").build());
        var submitted = status.submit(lead, saved.id(), saved.version());
        try (var _ = Person.at(beans, office)) {
            open(submitted);
            _click(_get(Button.class, spec -> spec.withId("release")));
            var asked = _get(NamesDialog.class);
            assertThat(asked.getElement().getTextRecursively()).contains("Aktivitäten: Zwiebelfisch");
            _click(_get(Button.class, spec -> spec.withId("names-despite")));
            assertThat(_get(TextField.class, spec -> spec.withId("names-reason"))
                            .isInvalid())
                    .isTrue();
            assertThat(now(draft).state()).isEqualTo(ReportState.SUBMITTED);

            Person.enter(_get(TextField.class, spec -> spec.withId("names-reason")), "mit Zustimmung");
            _click(_get(Button.class, spec -> spec.withId("names-despite")));
            _assertNone(NamesDialog.class);
            assertThat(now(draft).released()).isTrue();
        }
    }

    @Test
    void namesLeadBackToTheComment() {
        var draft = world.filledReport(lead, measure, JUNE, Light.GREEN);
        var saved = status.save(
                lead, draft.toBuilder().activities("Frau AUDIT fehlt").build());
        var submitted = status.submit(lead, saved.id(), saved.version());
        world.as(Role.AUDIT);
        try (var _ = Person.at(beans, office)) {
            open(submitted);
            _click(_get(Button.class, spec -> spec.withId("release")));
            _click(_get(Button.class, spec -> spec.withId("names-return")));
            Person.enter(_get(TextArea.class, spec -> spec.withId("return-comment")), "Bitte ohne Namen.");
            _click(_get(Button.class, spec -> spec.withId("return-send")));
            assertThat(now(draft).state()).isEqualTo(ReportState.RETURNED);
        }
    }
}
