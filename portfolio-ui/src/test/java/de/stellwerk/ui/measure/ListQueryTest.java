package de.stellwerk.ui.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import de.stellwerk.measure.MeasureSort;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.measure.Priority;
import de.stellwerk.shared.Light;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListQueryTest {
    @Test
    void aFreshPageShowsAllButTheCancelled() {
        var query = ListQuery.of(QueryParameters.empty());
        assertThat(query).isEqualTo(ListQuery.USUAL);
        assertThat(query.states()).doesNotContain(MeasureState.CANCELLED).contains(MeasureState.DONE);
        assertThat(query.parameters(Optional.empty()).getQueryString()).isEmpty();
    }

    @Test
    void theAddressKeepsEverything() {
        var query = new ListQuery(
                "DMS & E-Akte",
                Set.of("B1", "B2"),
                "Personalrat",
                Set.of(Light.RED),
                true,
                Set.of(Priority.HIGH),
                Set.of(0, 5),
                Set.of(MeasureState.ACTIVE),
                new MeasureSort(MeasureSort.By.END, false),
                List.of(ListColumn.CODE, ListColumn.END, ListColumn.TITLE));
        var address = query.parameters(Optional.of("2020-04-30")).getQueryString();
        assertThat(ListQuery.of(QueryParameters.fromString(address))).isEqualTo(query);
        assertThat(address).contains("stichtag=2020-04-30");
    }

    @Test
    void allStatesIsAnotherChoiceThanTheUsualOnes() {
        var all = ListQuery.USUAL.withStates(Set.of());
        var address = all.parameters(Optional.empty()).getQueryString();
        assertThat(ListQuery.of(QueryParameters.fromString(address)).states()).isEmpty();
    }

    @Test
    void nonsenseInTheAddressIsPassedOver() {
        var query = ListQuery.of(QueryParameters.fromString(
                "ampel=lila&kostenklasse=viele,5&sortierung=groesse&spalten=farbe&prioritaet="));
        assertThat(query.costClasses()).containsExactly(5);
        assertThat(query.withCostClasses(Set.of()).columns()).containsExactly(ListColumn.CODE);
        assertThat(query.lights()).isEmpty();
        assertThat(query.sort()).isEqualTo(MeasureSort.BY_CODE);
    }
}
