package de.stellwerk.ui.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import de.stellwerk.measure.MeasureSort;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.measure.Priority;
import de.stellwerk.savedview.SavedView;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.SavedViewId;
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
        assertThat(query.columns()).containsExactly(ListColumn.CODE, ListColumn.TITLE);
        assertThat(query.lights()).isEmpty();
        assertThat(query.sort()).isEqualTo(MeasureSort.BY_CODE);
    }

    @Test
    void numberAndTitleAlwaysStay() {
        assertThat(ListColumn.USUAL).startsWith(ListColumn.CODE, ListColumn.TITLE);
        assertThat(ListQuery.columns(List.of("end", "title")))
                .containsExactly(ListColumn.CODE, ListColumn.END, ListColumn.TITLE);
        assertThat(ListQuery.columns(List.of("tags")))
                .containsExactly(ListColumn.CODE, ListColumn.TITLE, ListColumn.TAGS);
    }

    @Test
    void aSavedViewKeepsTheUsualColumnsToo() {
        var kept = List.of(ListColumn.CODE, ListColumn.TITLE, ListColumn.TAGS);
        var saved = QueryParameters.fromString(ListQuery.USUAL.saved());
        assertThat(ListQuery.of(saved, kept)).isEqualTo(ListQuery.USUAL);
        assertThat(ListQuery.of(QueryParameters.empty(), kept).columns()).isEqualTo(kept);
    }

    @Test
    void whoeverGetsTheAddressSeesTheSameList() {
        var kept = List.of(ListColumn.CODE, ListColumn.TITLE, ListColumn.TAGS);
        var view = new SavedView(
                SavedViewId.next(), 1, PersonId.next(), SavedView.Place.MEASURES, "Rot", "ampel=red", true);
        var mine = new ViewAddress(List.of(view), kept, null);
        var theirs = new ViewAddress(List.of(), ListColumn.USUAL, null);
        var query = ListQuery.USUAL.withLights(Set.of(Light.RED), false);
        assertThat(theirs.query(mine.of(query, view))).isEqualTo(query);
        assertThat(theirs.view(mine.of(query, view))).isEmpty();
        assertThat(mine.view(mine.of(query, view))).contains(view);
    }

    @Test
    void onlyAnAddressThatSaysNothingIsThatOfTheUsualView() {
        var view = new SavedView(
                SavedViewId.next(), 1, PersonId.next(), SavedView.Place.MEASURES, "Rot", "ampel=red", true);
        var address = new ViewAddress(List.of(view), ListColumn.USUAL, "2020-04-30");
        assertThat(address.usual(QueryParameters.fromString("stichtag=2020-04-30")))
                .contains(view);
        assertThat(address.usual(QueryParameters.fromString("suche=x"))).isEmpty();
        assertThat(address.usual(address.of(ListQuery.USUAL, null))).isEmpty();
        assertThat(address.of(ListQuery.USUAL, null).getQueryString()).contains("ansicht=alle", "stichtag=2020-04-30");
    }
}
