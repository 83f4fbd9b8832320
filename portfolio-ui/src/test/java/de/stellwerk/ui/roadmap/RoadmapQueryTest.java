package de.stellwerk.ui.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import de.stellwerk.baseline.Baseline;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoadmapQueryTest {
    @Test
    void freshPageHasAShortAddress() {
        assertThat(RoadmapQuery.of(QueryParameters.empty())).isEqualTo(RoadmapQuery.USUAL);
        assertThat(RoadmapQuery.USUAL.parameters(null).getQueryString()).isEmpty();
    }

    @Test
    void addressKeepsAllThatWasChosen() {
        var query = RoadmapQuery.USUAL
                .withLook(RoadmapLook.USUAL
                        .toggled(Layer.MILESTONES)
                        .withScale(Scale.MONTHS)
                        .withFolded(Set.of("B1", "U2")))
                .heldAgainst(RoadmapToolbar.NOTHING)
                .withSelected("B2-A")
                .withTab(RoadmapQuery.Tab.WHY)
                .withFilter(RoadmapQuery.USUAL.filter().withoutFilters());
        var parameters = query.parameters(LocalDate.of(2020, 4, 30));
        assertThat(parameters.getSingleParameter("ebenen")).contains("ties,deadlines,critical,milestones");
        assertThat(parameters.getSingleParameter("stichtag")).contains("2020-04-30");
        assertThat(RoadmapQuery.of(parameters)).isEqualTo(query);
    }

    @Test
    void addressSaysWhatThePlanIsHeldAgainst() {
        var other = "018f0000-0000-7000-8000-000000000001";
        var held = RoadmapQuery.USUAL.heldAgainst(RoadmapToolbar.NOTHING).heldAgainst(other);
        assertThat(held.chosen()).isEqualTo(other);
        assertThat(RoadmapQuery.of(held.parameters(null))).isEqualTo(held);
        assertThat(held.heldAgainst(RoadmapToolbar.NOTHING).chosen()).isEqualTo(RoadmapToolbar.NOTHING);
        assertThat(held.heldAgainst(Baseline.AGREED.toString()))
                .as("the plan agreed at first needs no word")
                .isEqualTo(RoadmapQuery.USUAL);
    }

    @Test
    void noLayerIsAChoiceToo() {
        var none = RoadmapQuery.USUAL;
        for (Layer layer : Layer.USUAL) {
            none = none.withLook(none.look().toggled(layer));
        }
        assertThat(none.look().layers()).isEmpty();
        assertThat(RoadmapQuery.of(none.parameters(null))).isEqualTo(none);
    }

    @Test
    void whatMeansNothingIsPassedOver() {
        var odd = QueryParameters.fromString("massstab=wochen&reiter=x&ebenen=ties,quatsch&zu=,,");
        assertThat(RoadmapQuery.of(odd))
                .isEqualTo(new RoadmapQuery(
                        RoadmapQuery.USUAL.filter(),
                        new RoadmapLook(Set.of(Layer.TIES), Set.of(), Scale.QUARTERS),
                        null,
                        RoadmapQuery.Tab.TABLE,
                        null));
    }
}
