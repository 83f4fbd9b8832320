package de.stellwerk.ui.measure;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Priority;
import de.stellwerk.savedview.SavedView;
import de.stellwerk.savedview.SavedViewService;
import de.stellwerk.shared.SavedViewId;
import de.stellwerk.ui.Person;
import de.stellwerk.ui.Screen;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false, startApplication = false)
class SavedViewsTest {
    @Inject
    ApplicationContext beans;

    private World world;
    private Caller caller;
    private Screen screen;

    @BeforeEach
    void twoMeasures() {
        world = World.in(beans);
        world.store(world.aMeasure("B1-A").title("Aktenplan"));
        world.store(world.aMeasure("B1-B").title("DMS").priority(Priority.MEDIUM));
        caller = world.as(Role.STEERING_COMMITTEE);
        screen = Person.at(beans, caller);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private static void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static QueryParameters address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getQueryParameters();
    }

    private SavedView stored(String name, String query, boolean usual) {
        return world.bean(SavedViewService.class)
                .save(
                        caller,
                        new SavedView(
                                SavedViewId.next(), 0, caller.person(), SavedView.Place.MEASURES, name, query, usual));
    }

    private List<SavedView> views() {
        return world.bean(SavedViewService.class).of(caller, SavedView.Place.MEASURES);
    }

    private static List<String> tabs() {
        return _find(_get(Nav.class, spec -> spec.withClasses("st-tabs")), Anchor.class).stream()
                .map(a -> a.getElement().getTextRecursively())
                .toList();
    }

    private static void save(String name, boolean usual) {
        _click(_get(Button.class, spec -> spec.withId("save-view")));
        _get(TextField.class, spec -> spec.withId("view-name")).setValue(name);
        _get(Checkbox.class, spec -> spec.withId("view-usual")).setValue(usual);
        _click(_get(Button.class, spec -> spec.withId("view-save")));
    }

    private static void manage(String item) {
        ContextMenuKt._clickItemWithCaption(_get(MenuBar.class, spec -> spec.withId("manage-view")), item);
    }

    @Test
    void theListAsItIsCanBeSavedUnderAName() {
        open("massnahmen?prioritaet=medium&sortierung=title,ab&spalten=code,title,tags");
        save("Mittelwichtig", false);
        assertThat(views()).extracting(SavedView::name).containsExactly("Mittelwichtig");
        open("massnahmen");
        assertThat(_size(_get(Grid.class))).isEqualTo(2);
        var link = _find(
                        Anchor.class,
                        spec -> spec.withPredicate(
                                a -> a.getElement().getTextRecursively().startsWith("Mittelwichtig")))
                .getFirst();
        open(link.getHref());
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
        assertThat(address().getSingleParameter("spalten")).contains("code,title,tags");
        assertThat(address().getSingleParameter("prioritaet")).contains("medium");
        assertThat(link.getElement().getTextRecursively()).contains("1");
    }

    @Test
    void aNameThatIsTakenIsRefusedAtTheField() {
        stored("Rot", "ampel=red", false);
        open("massnahmen");
        save("rot", false);
        assertThat(_get(TextField.class, spec -> spec.withId("view-name")).getErrorMessage())
                .isEqualTo("Eine Ansicht „rot“ haben Sie schon.");
        assertThat(views()).hasSize(1);
    }

    @Test
    void theListOpensWithTheUsualViewAndTheWholeListIsOneClickAway() {
        stored("Mittel", "prioritaet=medium&spalten=code,title", true);
        open("massnahmen");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
        assertThat(address().getSingleParameter("prioritaet")).contains("medium");
        var all = _find(_get(Nav.class, spec -> spec.withClasses("st-tabs")), Anchor.class)
                .getFirst();
        open(all.getHref());
        assertThat(_size(_get(Grid.class))).isEqualTo(2);
    }

    @Test
    void aChangedViewSaysSoAndCanBeOverwritten() {
        var view = stored("Mittel", "prioritaet=medium&spalten=code,title", false);
        open("massnahmen?ansicht=" + view.id() + "&prioritaet=high&spalten=code,title");
        assertThat(tabs()).anyMatch(tab -> tab.startsWith("Mittel (geändert)"));
        manage("Änderungen in der Ansicht speichern");
        assertThat(views().getFirst().query()).contains("prioritaet=high");
        assertThat(tabs()).noneMatch(tab -> tab.contains("(geändert)"));
    }

    @Test
    void aViewCanBeRenamedMadeTheUsualOneAndDeleted() {
        var view = stored("Mittel", "prioritaet=medium&spalten=code,title", false);
        open("massnahmen?ansicht=" + view.id() + "&prioritaet=medium&spalten=code,title");
        manage("Umbenennen");
        _get(TextField.class, spec -> spec.withId("view-name")).setValue("Nicht so wichtig");
        _click(_get(Button.class, spec -> spec.withId("view-save")));
        assertThat(tabs()).anyMatch(tab -> tab.startsWith("Nicht so wichtig"));
        manage("Als Standardansicht verwenden");
        assertThat(views().getFirst().usual()).isTrue();
        manage("Ansicht löschen");
        _click(_get(Button.class, spec -> spec.withId("question-yes")));
        assertThat(views()).isEmpty();
        _assertNone(MenuBar.class, spec -> spec.withId("manage-view"));
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    void theSixthViewStandsInAMenuUnlessItIsTheOneShown() {
        for (int i = 1; i <= 6; i++) {
            stored("Ansicht " + i, "suche=" + i + "&spalten=code,title", false);
        }
        open("massnahmen");
        assertThat(tabs()).hasSize(7).noneMatch(tab -> tab.startsWith("Ansicht 6"));
        open("massnahmen?ansicht=" + views().getLast().id() + "&suche=6&spalten=code,title");
        assertThat(tabs()).hasSize(7).anyMatch(tab -> tab.startsWith("Ansicht 6"));
    }

    @Test
    void anAddressWithSomebodyElsesViewShowsTheListAllTheSame() {
        open("massnahmen?ansicht=" + SavedViewId.next() + "&prioritaet=medium");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
        _assertNone(MenuBar.class, spec -> spec.withId("manage-view"));
    }

    @Test
    void columnsChosenLastAreThereAgain() {
        open("massnahmen?spalten=code,title,tags");
        _get(Checkbox.class, spec -> spec.withLabel("Beginn")).setValue(true);
        assertThat(address().getSingleParameter("spalten")).contains("code,title,tags,start");
        open("massnahmen");
        @SuppressWarnings("unchecked")
        List<Grid.Column<?>> columns = _get(Grid.class).getColumns();
        assertThat(columns)
                .filteredOn(Grid.Column::isVisible)
                .extracting(Grid.Column::getKey)
                .containsExactly("CODE", "TITLE", "TAGS", "START");
    }

    @Test
    void numberAndTitleCannotBeTakenAway() {
        open("massnahmen");
        for (var label : List.of("Nr.", "Maßnahme")) {
            assertThat(_get(Checkbox.class, spec -> spec.withLabel(label)).isEnabled())
                    .as(label)
                    .isFalse();
        }
    }
}
