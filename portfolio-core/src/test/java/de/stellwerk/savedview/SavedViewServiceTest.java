package de.stellwerk.savedview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.SavedViewId;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.storage.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SavedViewServiceTest {
    private World world;
    private SavedViewService service;
    private Caller caller;

    @BeforeEach
    void world() {
        world = World.in(TestDatabase.H2.context());
        service = world.bean(SavedViewService.class);
        caller = world.as(Role.STEERING_COMMITTEE);
    }

    private static SavedView view(Caller of, String name) {
        return new SavedView(SavedViewId.next(), 0, of.person(), SavedView.Place.MEASURES, name, "ampel=red", false);
    }

    private java.util.List<String> names(Caller of) {
        return service.of(of, SavedView.Place.MEASURES).stream()
                .map(SavedView::name)
                .toList();
    }

    private void refused(SavedView view, String rule) {
        assertThatThrownBy(() -> service.save(caller, view))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.violations()).extracting("rule").containsExactly(rule));
    }

    @Test
    void everyRoleKeepsViewsInTheOrderOfTheirNames() {
        service.save(caller, view(caller, "  rot "));
        service.save(caller, view(caller, "Gelb"));
        assertThat(names(caller)).containsExactly("Gelb", "rot");
        var admin = world.as(Role.ADMIN);
        service.save(admin, view(admin, "Gelb"));
        assertThat(names(admin)).containsExactly("Gelb");
    }

    @Test
    void viewsOfOthersAreNotFound() {
        var stored = service.save(caller, view(caller, "Rot"));
        for (var other : java.util.List.of(
                world.as(Role.CORE_TEAM), World.in(TestDatabase.H2.context()).as(Role.CORE_TEAM))) {
            assertThat(names(other)).isEmpty();
            assertThatThrownBy(() -> service.save(other, stored.withName("Meine")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.delete(other, stored.id(), stored.version()))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(names(caller)).containsExactly("Rot");
    }

    @Test
    void nobodyLaysAViewToSomebodyElse() {
        assertThatThrownBy(() -> service.save(caller, view(world.as(Role.CORE_TEAM), "Rot")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void twoViewsDoNotShareAName() {
        service.save(caller, view(caller, "Rot"));
        refused(view(caller, " ROT"), "viewNameTaken");
    }

    @Test
    void aViewNeedsANameOfReasonableLength() {
        refused(view(caller, " "), "required");
        refused(view(caller, "x".repeat(61)), "tooLong");
        refused(view(caller, "Lang").withQuery("x".repeat(4_001)), "tooLong");
    }

    @Test
    void theNumberOfViewsIsBounded() {
        for (int i = 0; i < SavedViewService.MOST; i++) {
            service.save(caller, view(caller, "Ansicht " + i));
        }
        refused(view(caller, "Eine zu viel"), "tooManyViews");
        var first = service.of(caller, SavedView.Place.MEASURES).getFirst();
        assertThat(service.save(caller, first.withName("Anders")).name()).isEqualTo("Anders");
    }

    @Test
    void onlyOneViewIsTheUsualOne() {
        var first = service.save(caller, view(caller, "Erste").withUsual(true));
        service.save(caller, view(caller, "Zweite").withUsual(true));
        assertThat(service.of(caller, SavedView.Place.MEASURES))
                .filteredOn(SavedView::usual)
                .extracting(SavedView::name)
                .containsExactly("Zweite");
        assertThatThrownBy(() -> service.save(caller, first)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void aDeletedViewIsGone() {
        var stored = service.save(caller, view(caller, "Rot"));
        service.delete(caller, stored.id(), stored.version());
        assertThat(names(caller)).isEmpty();
        service.save(caller, view(caller, "Rot"));
        assertThat(names(caller)).containsExactly("Rot");
    }
}
