package de.stellwerk.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import de.stellwerk.access.AccessService;
import de.stellwerk.access.CalendarLinks;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.notice.NoticeChoice;
import de.stellwerk.notice.NoticeKind;
import de.stellwerk.notice.NoticeService;
import de.stellwerk.programme.NoticeRules;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.Light;
import de.stellwerk.status.StatusService;
import de.stellwerk.ui.components.MessageCard;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bell, asking for an update, and what one wants by mail. On 2020-07-10 the report of June is 3 working days overdue. */
@MicronautTest(transactional = false, startApplication = false)
class NoticeScreensTest {
    @Inject
    ApplicationContext beans;

    @Inject
    NoticeService notices;

    private World world;
    private Measure measure;
    private Caller lead;
    private Caller office;

    @BeforeEach
    void aMeasureWhoseReportIsMissing() {
        world = World.in(beans);
        measure = world.store(world.aMeasure("B1-A"));
        lead = world.leadOf(measure);
        office = world.as(Role.PROGRAMME_OFFICE);
    }

    private static NativeButton bell() {
        return _get(NativeButton.class, spec -> spec.withId("hinweise"));
    }

    private static String said() {
        return bell().getElement().getAttribute("aria-label");
    }

    private static String list() {
        return _get(Bell.class).getElement().getTextRecursively();
    }

    private static String message() {
        return _get(MessageCard.class, spec -> spec.withPredicate(MessageCard::isVisible))
                .getElement()
                .getTextRecursively();
    }

    private void asked() {
        notices.ask(office, world.bean(MeasureService.class).find(office, "TEST", "B1-A", null));
    }

    @Test
    void bellShowsHowManyAreNewAndWhat() {
        try (var _ = Person.at(beans, lead)) {
            assertThat(said()).isEqualTo("Hinweise: keine neuen, 0 insgesamt");
            assertThat(list()).contains("Kein Bericht von Ihnen steht aus.");
        }
        asked();
        try (var _ = Person.at(beans, lead)) {
            assertThat(said()).isEqualTo("Hinweise: 1 neuer, 1 insgesamt");
            assertThat(list()).contains("B1-A Maßnahme B1-A", "Um den Bericht für Juni 2020 wird gebeten.", "neu");
            _click(_get(Button.class, spec -> spec.withId("hinweise-gelesen")));
            assertThat(said()).isEqualTo("Hinweise: keine neuen, 1 insgesamt");
            assertThat(_find(Button.class, spec -> spec.withId("hinweise-gelesen")))
                    .isEmpty();
        }
    }

    @Test
    void openPageFollowsNewNoticesAndReportsThatComeIn() {
        try (var _ = Person.at(beans, lead)) {
            asked();
            MockVaadin.clientRoundtrip(false);
            assertThat(said()).isEqualTo("Hinweise: 1 neuer, 1 insgesamt");
            var draft = world.filledReport(lead, measure, YearMonth.of(2020, 6), Light.GREEN);
            world.bean(StatusService.class).submit(lead, draft.id(), draft.version());
            MockVaadin.clientRoundtrip(false);
            assertThat(said()).isEqualTo("Hinweise: keine neuen, 0 insgesamt");
        }
    }

    @Test
    void officeAsksForAnUpdateOnTheBoardWithOneClick() {
        try (var _ = Person.at(beans, office)) {
            UI.getCurrent().navigate("statusberichte/stand");
            var ask = _find(Button.class, spec -> spec.withText("Um Stand bitten"));
            assertThat(ask).isNotEmpty();
            _click(ask.getFirst());
            assertThat(message()).contains("Eine Person wurde um den Stand von B1-A gebeten.");
            _click(ask.getFirst());
            assertThat(message()).contains("Für B1-A wurde heute schon um den Stand gebeten.");
        }
        assertThat(notices.of(lead)).extracting(n -> n.kind()).containsExactly(NoticeKind.REQUESTED);
    }

    @Test
    void pastMonthsHaveNobodyToAsk() {
        try (var _ = Person.at(beans, office)) {
            UI.getCurrent().navigate("statusberichte/stand", QueryParameters.of("monat", "2020-05"));
            assertThat(_find(Button.class, spec -> spec.withText("Um Stand bitten")))
                    .isEmpty();
        }
    }

    @Test
    void coreTeamAsksOnThePageOfTheMeasureAndALeadDoesNot() {
        try (var _ = Person.at(beans, world.as(Role.CORE_TEAM))) {
            UI.getCurrent().navigate("massnahmen/B1-A/berichte");
            _click(_get(Button.class, spec -> spec.withId("ask-for-update")));
            assertThat(message()).contains("Eine Person wurde um den Stand von B1-A gebeten.");
        }
        try (var _ = Person.at(beans, lead)) {
            UI.getCurrent().navigate("massnahmen/B1-A/berichte");
            assertThat(_find(Button.class, spec -> spec.withId("ask-for-update")))
                    .isEmpty();
            UI.getCurrent().navigate("statusberichte/stand");
            assertThat(_find(Button.class, spec -> spec.withText("Um Stand bitten")))
                    .isEmpty();
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void everybodySaysWhichNoticesComeByMailAndInWhichLanguage() {
        try (var _ = Person.at(beans, lead)) {
            UI.getCurrent().navigate("profil");
            assertThat(_get(Page.class).getElement().getTextRecursively())
                    .contains("Zurzeit erreicht Sie keine E-Mail");
            CheckboxGroup<NoticeKind> kinds = _get(CheckboxGroup.class, spec -> spec.withId("notice-kinds"));
            assertThat(kinds.getValue()).containsExactlyInAnyOrder(NoticeKind.values());
            Person.enter(kinds, Set.of(NoticeKind.OVERDUE, NoticeKind.REQUESTED));
            RadioButtonGroup<NoticeChoice.Language> language =
                    _get(RadioButtonGroup.class, spec -> spec.withId("notice-language"));
            Person.enter(language, NoticeChoice.Language.ENGLISH);
            _click(_get(Button.class, spec -> spec.withId("save-notices")));
            assertThat(message()).contains("Gespeichert.");
        }
        var choice = notices.choice(lead);
        assertThat(choice.language()).isEqualTo(NoticeChoice.Language.ENGLISH);
        assertThat(choice.withoutMail()).containsExactly(NoticeKind.BEFORE_DUE, NoticeKind.ESCALATED);
    }

    @Test
    void whenPeopleAreRemindedStandsInSentencesAndCanBeSet() {
        try (var _ = Person.at(beans, office)) {
            UI.getCurrent().navigate("verwaltung/berichtskalender");
            assertThat(_get(Page.class).getElement().getTextRecursively())
                    .contains(
                            "3 Arbeitstage vor der Fälligkeit wird die Projektleitung erinnert.",
                            "10 Arbeitstage nach der Fälligkeit erfährt es das Kernteam.");
            _click(_get(Button.class, spec -> spec.withId("edit-notices")));
            var again = _get(IntegerField.class, spec -> spec.withLabel("Projektleitung: noch einmal nach"));
            Person.enter(again, 1);
            save();
            assertThat(again.getErrorMessage()).isEqualTo("Die zweite Erinnerung muss später kommen als die erste.");
            Person.enter(again, 0);
            save();
            assertThat(_get(Page.class).getElement().getTextRecursively())
                    .contains("Eine zweite Erinnerung gibt es nicht.");
        }
        assertThat(world.bean(ProgrammeService.class)
                        .settings(world.system(), "TEST", null)
                        .noticeRules())
                .isEqualTo(new NoticeRules(3, 1, 0, 10));
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Speichern und schließen")));
    }

    @Test
    void calendarLinkIsShownOnceAndRevokedAfterAQuestion() {
        var links = world.bean(CalendarLinks.class);
        try (var _ = Person.at(beans, lead)) {
            UI.getCurrent().navigate("profil");
            assertThat(_find(Button.class, spec -> spec.withId("revoke-calendar-link")))
                    .isEmpty();
            _click(_get(Button.class, spec -> spec.withId("make-calendar-link")));
            var link =
                    _get(TextField.class, spec -> spec.withId("calendar-link")).getValue();
            var secret = link.substring(link.indexOf("/kalender/") + 10, link.indexOf(".ics"));
            assertThat(beans.getBean(AccessService.class).callerByCalendarLink(secret))
                    .isPresent();
            UI.getCurrent().navigate("profil");
            assertThat(_get(Page.class).getElement().getTextRecursively())
                    .contains("Ein Link besteht seit dem 10.07.2020")
                    .doesNotContain(secret);
            _click(_get(Button.class, spec -> spec.withId("revoke-calendar-link")));
            assertThat(links.since(lead)).isPresent();
            _click(_get(Button.class, spec -> spec.withId("question-yes")));
            assertThat(links.since(lead)).isEmpty();
        }
    }
}
