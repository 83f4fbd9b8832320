package de.stellwerk.ui.search;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Participant;
import de.stellwerk.ui.Person;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false, startApplication = false)
class SearchDialogTest {
    @Inject
    ApplicationContext beans;

    private World world;

    @BeforeEach
    void measures() {
        world = World.in(beans);
        world.store(world.aMeasure("B1-A")
                .title("Aktenplan")
                .participants(List.of(new Participant(world.personnel.name(), false))));
        world.store(world.aMeasure("B1-B").title("Aktenschrank").participants(List.of()));
    }

    private void type(Caller who, String text) {
        UI.getCurrent().navigate("massnahmen");
        _click(_get(NativeButton.class, spec -> spec.withId("suche")));
        _get(TextField.class, spec -> spec.withId("search-field")).setValue(text);
    }

    private static String said() {
        return _find(Paragraph.class).stream()
                .filter(p -> "status".equals(p.getElement().getAttribute("role")))
                .map(Paragraph::getText)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> hits() {
        return _find(Anchor.class, spec -> spec.withClasses("st-search-hit")).stream()
                .map(Anchor::getHref)
                .toList();
    }

    @Test
    void hitsAreCountedAndLeadToTheirThing() {
        var who = world.as(Role.CORE_TEAM);
        try (var _ = Person.at(beans, who)) {
            type(who, "akten");
            assertThat(said()).isEqualTo("2 Treffer");
            assertThat(hits()).containsExactly("massnahmen/B1-A/steckbrief", "massnahmen/B1-B/steckbrief");
            _get(TextField.class, spec -> spec.withId("search-field")).setValue("gibt es nicht");
            assertThat(said()).isEqualTo("Nichts gefunden.");
            assertThat(hits()).isEmpty();
        }
    }

    @Test
    void liaisonFindsOnlyWhatReachesTheOwnDepartment() {
        var who = world.as(Role.LIAISON, world.personnel.key());
        try (var _ = Person.at(beans, who)) {
            type(who, "akten");
            assertThat(hits()).containsExactly("massnahmen/B1-A/steckbrief");
        }
    }

    @Test
    void whoSeesNoProgrammeHasNoSearch() {
        try (var _ = Person.at(beans, world.as(Role.ADMIN))) {
            UI.getCurrent().navigate("verwaltung");
            _assertNone(NativeButton.class, spec -> spec.withId("suche"));
        }
    }
}
