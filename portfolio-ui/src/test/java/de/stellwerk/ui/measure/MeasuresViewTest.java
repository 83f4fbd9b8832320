package de.stellwerk.ui.measure;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.MeasureSort;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.measure.Priority;
import de.stellwerk.ui.Screen;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false, startApplication = false)
class MeasuresViewTest {
    @Inject
    ApplicationContext beans;

    private World world;
    private Screen screen;

    @BeforeEach
    void threeMeasures() {
        world = World.in(beans);
        world.store(world.aMeasure("B1-A").title("Aktenplan"));
        world.store(world.aMeasure("B1-B").title("Einführung DMS").priority(Priority.MEDIUM));
        world.store(world.aMeasure("B1-C").title("E-Poststelle").state(MeasureState.CANCELLED));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private static void navigate(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private void open(Role role, String address) {
        screen = Screen.open(beans, world.as(role));
        UI.getCurrent().setLocale(Locale.GERMANY);
        navigate(address);
    }

    private static String footer() {
        return _get(Span.class, spec -> spec.withClasses("st-list-footer")).getText();
    }

    @Test
    void cancelledMeasuresAreLeftOutUntilAskedFor() {
        open(Role.CORE_TEAM, "massnahmen");
        assertThat(_size(_get(Grid.class))).isEqualTo(2);
        assertThat(footer()).isEqualTo("2 Maßnahmen, davon 1 mit Priorität hoch, 1 mittel");
        navigate("massnahmen?zustand=alle");
        assertThat(_size(_get(Grid.class))).isEqualTo(3);
    }

    @Test
    void theFileHoldsTheListAsItIsOnScreen() throws Exception {
        open(Role.CORE_TEAM, "massnahmen");
        var query = ListQuery.USUAL
                .withSort(new MeasureSort(MeasureSort.By.CODE, false))
                .withColumns(List.of(ListColumn.CODE, ListColumn.TITLE));
        var file = new String(
                beans.getBean(ListExport.class)
                        .write(world.as(Role.CORE_TEAM), world.programme, query, null, ListExport.Format.CSV),
                StandardCharsets.UTF_8);
        assertThat(file.lines().skip(1)).containsExactly("B1-B;Einführung DMS", "B1-A;Aktenplan");
    }

    @Test
    void onAPastDayNothingCanBeCreated() {
        open(Role.CORE_TEAM, "massnahmen?stichtag=2020-07-01");
        _assertNone(Button.class, spec -> spec.withText("Maßnahme anlegen"));
        assertThat(_find(Anchor.class, spec -> spec.withText("XLSX"))).hasSize(1);
    }

    @Test
    void theSearchStandsInTheAddress() {
        open(Role.CORE_TEAM, "massnahmen");
        _get(TextField.class, spec -> spec.withClasses("st-search")).setValue("Einführung");
        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getSingleParameter("suche"))
                .contains("Einführung");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    void aFilterThatFindsNothingCanBeReset() {
        open(Role.CORE_TEAM, "massnahmen?prioritaet=low");
        assertThat(_size(_get(Grid.class))).isZero();
        _click(_find(Button.class, spec -> spec.withText("Filter zurücksetzen")).getFirst());
        assertThat(_size(_get(Grid.class))).isEqualTo(2);
    }

    @Test
    void onlyThoseWithTheRightCreateMeasures() {
        open(Role.STEERING_COMMITTEE, "massnahmen");
        _assertNone(Button.class, spec -> spec.withText("Maßnahme anlegen"));
    }

    @Test
    void aMeasureWithoutTitleIsRefusedAtTheFieldAndNothingIsLost() {
        open(Role.CORE_TEAM, "massnahmen");
        _click(_find(Button.class, spec -> spec.withText("Maßnahme anlegen")).getFirst());
        var code = _get(TextField.class, spec -> spec.withLabel("Nummer"));
        code.setValue("B1-D");
        _click(_get(Button.class, spec -> spec.withText("Speichern und schließen")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Bezeichnung")).isInvalid())
                .isTrue();
        assertThat(code.getValue()).isEqualTo("B1-D");
        _get(TextField.class, spec -> spec.withLabel("Bezeichnung")).setValue("<b>Archiv</b> 🙂");
        _click(_get(Button.class, spec -> spec.withText("Speichern und schließen")));
        assertThat(_get(H1.class).getText()).isEqualTo("B1-D <b>Archiv</b> 🙂");
    }
}
