package de.stellwerk.ui.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
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
                .toggled(Layer.BASELINE)
                .toggled(Layer.MILESTONES)
                .withScale(Scale.MONTHS)
                .withFolded(Set.of("B1", "U2"))
                .withSelected("B2-A")
                .withTab(RoadmapQuery.Tab.WHY)
                .withFilter(RoadmapQuery.USUAL.filter().withoutFilters());
        var parameters = query.parameters(LocalDate.of(2020, 4, 30));
        assertThat(parameters.getSingleParameter("ebenen")).contains("ties,deadlines,critical,milestones");
        assertThat(parameters.getSingleParameter("stichtag")).contains("2020-04-30");
        assertThat(RoadmapQuery.of(parameters)).isEqualTo(query);
    }

    @Test
    void noLayerIsAChoiceToo() {
        var none = RoadmapQuery.USUAL;
        for (Layer layer : Layer.USUAL) {
            none = none.toggled(layer);
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
                        RoadmapQuery.Tab.TABLE));
    }
}
