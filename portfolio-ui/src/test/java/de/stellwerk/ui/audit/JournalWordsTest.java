package de.stellwerk.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import de.stellwerk.server.Messages;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Json;
import de.stellwerk.ui.components.Words;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JournalWordsTest {
    private static final Set<String> NOT_TOLD = Set.of("id", "version");
    private final JournalWords german = new JournalWords(new Words(Messages.GERMAN), List.of());

    /** A place where something is stored. */
    private record Place(String entity, String path, Class<?> type) {}

    static Stream<Place> places() {
        var places = new ArrayList<Place>();
        JournalWords.TYPES.forEach((entity, type) -> collect(entity, "", type, places));
        return places.stream();
    }

    private static void collect(String entity, String path, Type type, List<Place> places) {
        if (type instanceof ParameterizedType list) {
            collect(entity, path + "[0]", list.getActualTypeArguments()[0], places);
        } else if (type instanceof Class<?> record
                && record.isRecord()
                && record != ImpreciseDate.class
                && !record.getSimpleName().endsWith("Id")
                && !FieldChange.isWhole(path)) {
            for (var c : record.getRecordComponents()) {
                if (!path.isEmpty() || !NOT_TOLD.contains(c.getName())) {
                    collect(
                            entity,
                            path.isEmpty() ? c.getName() : path + "." + c.getName(),
                            c.getGenericType(),
                            places);
                }
            }
        } else {
            places.add(new Place(entity, path, (Class<?>) type));
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyStoredFieldHasAName(Place place) {
        assertThat(FieldChange.steps(place.path()))
                .filteredOn(step -> !Character.isDigit(step.charAt(0)))
                .allMatch(step ->
                        Messages.has("journal.field." + step) || Messages.has("field." + place.entity() + "." + step));
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyConstantHasAWord(Place place) {
        if (place.type().isEnum()) {
            for (var constant : place.type().getEnumConstants()) {
                assertThat(german.value(place.entity(), place.path(), TextNode.valueOf(constant.toString())))
                        .doesNotContain("!")
                        .isNotEqualTo(constant.toString());
            }
        }
    }

    @Test
    void partOfAFieldIsNamedAndCounted() {
        assertThat(german.field("measure", new FieldChange("responsible[1].role", null, null)))
                .isEqualTo("Verantwortliche 2: Aufgabe");
    }

    @Test
    void frozenFiguresAreOneValueWithTheirFingerprint() {
        var figures = Json.tree("{\"active\":12}");
        assertThat(german.value("programme_report", "snapshot", figures)).matches("eingefroren \\([0-9a-f]{8}\\)");
    }
}
