package de.stellwerk.ui.meeting;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.governance.Body;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.meeting.AgendaItem;
import de.stellwerk.meeting.Meeting;
import de.stellwerk.meeting.MeetingService;
import de.stellwerk.meeting.Outcome;
import de.stellwerk.meeting.Result;
import de.stellwerk.shared.Ids;
import de.stellwerk.shared.MeetingId;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.Person;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requirements rows 77, 84 and 85 on screen. */
@MicronautTest(transactional = false, startApplication = false)
class MeetingViewTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 7, 10);

    @Inject
    ApplicationContext beans;

    private World world;
    private MeetingService meetings;
    private Body board;
    private Caller office;

    @BeforeEach
    void world() {
        world = World.in(beans);
        meetings = world.bean(MeetingService.class);
        office = world.as(Role.PROGRAMME_OFFICE);
        board = world.bean(GovernanceService.class)
                .bodies(office, world.programme.id())
                .getFirst();
    }

    private Meeting held(boolean open) {
        return meetings.save(
                office,
                new Meeting(
                        MeetingId.next(),
                        0,
                        world.programme.id(),
                        board.id(),
                        TODAY,
                        "3/2020",
                        open,
                        List.of(new AgendaItem(Ids.next(), "1", "Vertrag", "V 41/2020", null, Outcome.NONE))));
    }

    private static String page() {
        return _get(Page.class).getElement().getTextRecursively();
    }

    @Test
    void officeMakesAMeetingAndPutsAnItemOnItsAgenda() {
        try (var _ = Person.at(beans, office)) {
            UI.getCurrent().navigate("sitzungen");
            assertThat(page()).contains("Noch keine Sitzung.");
            _click(_get(Button.class, spec -> spec.withId("create-meeting")));
            _click(_get(Button.class, spec -> spec.withId("meeting-save")));
            assertThat(_get(DatePicker.class, spec -> spec.withLabel("Tag")).isInvalid())
                    .isTrue();
            bodies().setValue(board);
            _get(DatePicker.class, spec -> spec.withLabel("Tag")).setValue(TODAY.plusDays(5));
            _click(_get(Button.class, spec -> spec.withId("meeting-save")));
            assertThat(page()).contains(board.name() + ", 15.07.2020", "Die Tagesordnung ist noch leer.");

            _click(_get(Button.class, spec -> spec.withId("create-item")));
            _click(_get(Button.class, spec -> spec.withId("meeting-save")));
            var title = _get(TextField.class, spec -> spec.withLabel("Gegenstand"));
            assertThat(title.isInvalid()).isTrue();
            title.setValue("Vertrag mit dem Scandienstleister");
            _click(_get(Button.class, spec -> spec.withId("meeting-save")));
            assertThat(page()).contains("Vertrag mit dem Scandienstleister", "offen");
        }
        assertThat(meetings.list(office, world.programme.id(), null))
                .singleElement()
                .satisfies(m ->
                        assertThat(m.items()).extracting(AgendaItem::number).containsExactly("1"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Body> bodies() {
        return _get(ComboBox.class, spec -> spec.withLabel("Gremium"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void committeeRecordsItsResolutionAndNothingElse() {
        var meeting = held(false);
        try (var _ = Person.at(beans, world.as(Role.STEERING_COMMITTEE))) {
            UI.getCurrent().navigate("sitzungen/" + meeting.id());
            _assertNone(Button.class, spec -> spec.withId("create-item"));
            _click(_get(Button.class, spec -> spec.withText("Ergebnis festhalten")));
            _get(Select.class).setValue(Result.APPROVED);
            _click(_get(Button.class, spec -> spec.withId("meeting-save")));
            var words = _get(TextArea.class, spec -> spec.withLabel("Beschluss"));
            assertThat(words.isInvalid()).isTrue();
            words.setValue("Der Vertrag wird verlängert.");
            _click(_get(Button.class, spec -> spec.withId("meeting-save")));
            assertThat(page()).contains("beschlossen", "Der Vertrag wird verlängert.");
        }
        assertThat(meetings.get(office, world.programme.id(), meeting.id(), null)
                        .items()
                        .getFirst()
                        .outcome()
                        .result())
                .isEqualTo(Result.APPROVED);
    }

    @Test
    void whoIsOutrunKeepsWhatWasTyped() {
        var meeting = held(false);
        try (var _ = Person.at(beans, office)) {
            UI.getCurrent().navigate("sitzungen/" + meeting.id());
            _click(_get(Button.class, spec -> spec.withText("Punkt ändern")));
            var title = _get(TextField.class, spec -> spec.withLabel("Gegenstand"));
            title.setValue("Vertrag und Laufzeit");
            meetings.save(
                    office,
                    meeting.withItems(items -> List.of(
                            items.getFirst(), new AgendaItem(Ids.next(), "2", "Bericht", null, null, Outcome.NONE))));
            _click(_get(Button.class, spec -> spec.withId("meeting-save")));
            assertThat(_get(TextField.class, spec -> spec.withLabel("Gegenstand"))
                            .getValue())
                    .isEqualTo("Vertrag und Laufzeit");
            _assertOne(MeetingForm.class);
        }
    }

    @Test
    void auditReadsAndALiaisonSeesNoClosedMeeting() {
        var meeting = held(false);
        try (var _ = Person.at(beans, world.as(Role.AUDIT))) {
            UI.getCurrent().navigate("sitzungen/" + meeting.id());
            assertThat(page()).contains("TOP", "Vertrag", "V 41/2020");
            _assertNone(Button.class, spec -> spec.withText("Ergebnis festhalten"));
        }
        try (var _ = Person.at(beans, world.as(Role.LIAISON, world.personnel.key()))) {
            UI.getCurrent().navigate("sitzungen");
            assertThat(page()).contains("Noch keine Sitzung.");
        }
    }
}
