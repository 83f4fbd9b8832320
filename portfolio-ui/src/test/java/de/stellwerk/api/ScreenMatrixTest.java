package de.stellwerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.api.RightsMatrixTest.Right;
import de.stellwerk.fixtures.World;
import de.stellwerk.ui.LoginView;
import de.stellwerk.ui.Person;
import de.stellwerk.ui.Screen;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every screen as every role, as nobody and as somebody of another municipality, compared with the rights table. The screens come from
 * the router: one that is new is missing in {@link #SCREENS} and fails until it is said whose it is.
 */
@MicronautTest(transactional = false)
class ScreenMatrixTest extends ApiTest {
    /** Takes back forms, whose token is the key; it shows nothing before. */
    private static final String WITHOUT_LOGIN = "formular";

    private static final Map<Right, List<String>> SCREENS = Map.ofEntries(
            // The lists of measures and milestones open for all, and show what the role sees: to the administration
            // nothing.
            Map.entry(Right.ANYBODY, List.of("profil", "massnahmen", "meilensteine", WITHOUT_LOGIN)),
            Map.entry(Right.NOBODY, List.of("anmelden", "einrichtung")),
            Map.entry(
                    Right.SEE_PROGRAMME,
                    List.of(
                            "",
                            "massnahmen/:code/:tab?",
                            "statusberichte/archiv",
                            "statusberichte/stand",
                            "zeitplan",
                            "basisplaene",
                            "risiken",
                            "entscheidungen",
                            "sitzungen",
                            "sitzungen/:id",
                            "rueckmeldungen")),
            Map.entry(
                    Right.SEE_WHOLE_PROGRAMME,
                    List.of(
                            "programmberichte",
                            "wahrscheinlichkeit",
                            "varianten",
                            "varianten/:id",
                            "statusberichte/verlaesslichkeit")),
            Map.entry(Right.SEE_UNRELEASED, List.of("statusberichte/:id")),
            Map.entry(Right.SEE_PROGRAMME_REPORT_DRAFT, List.of("programmberichte/:id")),
            Map.entry(Right.SEE_CONSULTATIONS, List.of("beteiligung")),
            Map.entry(Right.OWN_DEPARTMENT, List.of("fachdienst")),
            Map.entry(Right.EDIT_PROGRAMME, List.of("import", "statusberichte/altformulare")),
            Map.entry(Right.WRITE_REPORT, List.of("statusberichte")),
            Map.entry(Right.CHECK_REPORT, List.of("statusberichte/pruefen")),
            Map.entry(Right.JOURNAL, List.of("journal")),
            Map.entry(
                    Right.SET_UP_PROGRAMME,
                    List.of(
                            "verwaltung",
                            "verwaltung/gremien",
                            "verwaltung/kostenklassen",
                            "verwaltung/berichtskalender")),
            Map.entry(
                    Right.ADMINISTER, List.of("verwaltung/personen", "verwaltung/fachdienste", "verwaltung/kalender")));

    @Test
    void everyScreenHasItsRowInTheTable() {
        try (var _ = Screen.open(context, null)) {
            assertThat(SCREENS.values().stream().flatMap(List::stream))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(routes().keySet());
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void roleOpensWhatTheTableSays(Role role) {
        var ground = Ground.in(this);
        try (var _ = Person.at(context, ground.as(role))) {
            assertThat(differences(role, ground, SCREENS)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void removedCheckMakesTheMatrixFall(Role role) {
        var ground = Ground.in(this);
        try (var _ = Person.at(context, ground.as(role))) {
            RouteConfiguration.forSessionScope().setRoute("planted", PlantedOpenScreen.class);
            var table = Map.of(Right.ADMINISTER, List.of("planted"));
            assertThat(differences(role, ground, table).isEmpty()).isEqualTo(role == Role.ADMIN);
        }
    }

    @Test
    void whoSeesNoProgrammeSeesNothingOfItAnywhere() {
        var ground = Ground.in(this);
        try (var _ = Person.at(context, ground.as(Role.ADMIN))) {
            routes().keySet().forEach(route -> {
                navigate(route, ground);
                assertThat(UI.getCurrent().getElement().getTextRecursively())
                        .as(route)
                        .doesNotContain(ground.measure.title(), ground.measure.code());
            });
        }
    }

    @Test
    void nobodyIsLedToTheLoginFromEverywhere() {
        var ground = Ground.in(this);
        try (var _ = Screen.open(context, null)) {
            routes().forEach((route, view) -> {
                navigate(route, ground);
                assertThat(shown()).as(route).isEqualTo(route.equals(WITHOUT_LOGIN) ? view : LoginView.class);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void anotherMunicipalitysPeopleOpenNothingOfThisOne(Role role) {
        var ground = Ground.in(this);
        world = World.in(context);
        try (var _ = Person.at(context, stranger(role))) {
            var opened = new ArrayList<String>();
            routes().forEach((route, view) -> {
                navigate(route, ground);
                if (route.contains(":") && shown() == view) {
                    opened.add(role + " " + route);
                }
                assertThat(UI.getCurrent().getElement().getTextRecursively())
                        .as("%s %s", role, route)
                        .doesNotContain(ground.measure.title(), ground.measure.code());
            });
            assertThat(opened).isEmpty();
        }
    }

    /** Leads, liaison and consulted body by the same numbers as at home, which mean nothing there. */
    private Caller stranger(Role role) {
        return switch (role) {
            case PROJECT_LEAD, LIAISON, CONSULTED_BODY -> world.as(role, java.util.UUID.randomUUID());
            default -> world.as(role);
        };
    }

    private List<String> differences(Role role, Ground ground, Map<Right, List<String>> table) {
        var found = new ArrayList<String>();
        var routes = routes();
        table.forEach((right, screens) -> screens.forEach(route -> {
            navigate(route, ground);
            boolean opened = shown() == routes.get(route);
            if (opened != right.roles.contains(role)) {
                found.add("%s %s: %s".formatted(role, route, shown().getSimpleName()));
            }
        }));
        return found;
    }

    private static Map<String, Class<? extends Component>> routes() {
        var routes = new HashMap<String, Class<? extends Component>>();
        var known = RouteConfiguration.forSessionScope();
        for (RouteData route : known.getAvailableRoutes()) {
            routes.put(route.getTemplate(), route.getNavigationTarget());
            route.getRouteAliases().forEach(alias -> routes.put(alias.getTemplate(), route.getNavigationTarget()));
        }
        return routes;
    }

    private static void navigate(String route, Ground ground) {
        var id = switch (route.substring(0, Math.max(0, route.indexOf('/')))) {
            case "programmberichte" -> ground.programmeReport.id().toString();
            case "varianten" -> ground.scenarioId();
            case "sitzungen" -> ground.meetingId();
            default -> ground.statusReport.id().toString();
        };
        UI.getCurrent()
                .navigate(route.replace(":code", ground.measure.code())
                        .replace("/:tab?", "")
                        .replace(":id", id));
    }

    /** The page that came of it: the one asked for, another one, or one of refusal. */
    private static Class<?> shown() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getClass();
    }
}
