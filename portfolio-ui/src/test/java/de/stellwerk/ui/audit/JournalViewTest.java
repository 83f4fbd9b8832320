package de.stellwerk.ui.audit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.audit.AuditService;
import de.stellwerk.fixtures.World;
import de.stellwerk.journal.JournalFilter;
import de.stellwerk.journal.Sealer;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.Priority;
import de.stellwerk.reports.list.ListFile;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.Person;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false, startApplication = false)
class JournalViewTest {
    @Inject
    ApplicationContext beans;

    private World world;
    private Caller core;
    private Caller audit;
    private Measure measure;

    @BeforeEach
    void oneChange() {
        world = World.in(beans);
        core = world.as(Role.CORE_TEAM);
        audit = world.as(Role.AUDIT);
        measure = world.store(world.aMeasure("B1-A").title("Aktenplan"));
        world.bean(Sealer.class).seal();
        world.on(LocalDate.of(2020, 7, 13));
        world.bean(MeasureService.class)
                .save(
                        core,
                        measure.toBuilder()
                                .title("=Aktenplan neu")
                                .priority(Priority.LOW)
                                .build());
    }

    private static void navigate(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String page() {
        return _get(Page.class).getElement().getTextRecursively();
    }

    private static String footer() {
        return _get(Span.class, spec -> spec.withClasses("st-list-footer")).getText();
    }

    @Test
    void changeStandsInWordsBeforeAndAfterWithTheStateOfTheChain() {
        try (var _ = Person.at(beans, audit)) {
            navigate("journal?nummer=B1-A");
            assertThat(footer()).isEqualTo("2 Einträge");
            assertThat(page())
                    .contains("13.07.2020, 12:00 Uhr", "Maßnahme B1-A", "Geändert: Priorität, Bezeichnung")
                    .contains("=Aktenplan neu", "hoch", "niedrig")
                    .contains("versiegelt", "Stellwerk (Programm)", "Angelegt", "Baustein B1", "Programm TEST");
            assertThat(page().indexOf("13.07.2020")).isLessThan(page().indexOf("10.07.2020"));
        }
    }

    @Test
    void filtersStandInTheAddress() {
        try (var _ = Person.at(beans, audit)) {
            navigate("journal?art=measure&von=2020-07-13&bis=2020-07-13&person=" + core.person());
            assertThat(footer()).isEqualTo("1 Eintrag");
            _get(TextField.class, spec -> spec.withLabel("Nummer")).setValue("gibt es nicht");
            assertThat(page()).contains("Kein Eintrag passt zu diesen Filtern.");
            _assertNone(Anchor.class, spec -> spec.withText("XLSX"));
            assertThat(UI.getCurrent()
                            .getInternals()
                            .getActiveViewLocation()
                            .getQueryParameters()
                            .getQueryString())
                    .contains("art=measure", "von=2020-07-13", "nummer=gibt");
        }
    }

    @Test
    void moreThanAPageIsReadPageByPage() {
        for (int i = 10; i < 70; i++) {
            world.store(world.aMeasure("X-" + i));
        }
        try (var _ = Person.at(beans, audit)) {
            navigate("journal");
            assertThat(page()).contains("X-69").doesNotContain("X-10");
            assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("journal?seite=2");
            navigate("journal?seite=2");
            assertThat(page()).contains("X-10").doesNotContain("X-69");
        }
    }

    @Test
    void erasedPersonIsShownAsSuch() {
        world.bean(AccessService.class).erase(world.system(), core.person());
        try (var _ = Person.at(beans, audit)) {
            navigate("journal?nummer=B1-A");
            assertThat(page()).contains("gelöschte Person").doesNotContain("CORE_TEAM");
        }
    }

    @Test
    void fileHoldsARowForEveryFieldAndNoFormula() throws Exception {
        var service = world.bean(AuditService.class);
        var words = new Words(Locale.GERMAN);
        var found = service.search(audit, new JournalFilter("measure", null, null, core.person(), null, null), 0, 100);
        var sheet = new JournalSheet(words, new JournalWords(words, service.people(audit)))
                .of("Teststadt", LocalDate.of(2020, 7, 13), found.items());
        var out = new ByteArrayOutputStream();
        world.bean(ListFile.class).csv(sheet, out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1))
                .hasSize(2)
                .anyMatch(l -> l.contains("Bezeichnung;Aktenplan;'=Aktenplan neu"));
    }

    @Test
    void onlyAuditOpensIt() {
        try (var _ = Person.at(beans, core)) {
            navigate("journal");
            assertThat(_find(JournalView.class)).isEmpty();
        }
    }
}
