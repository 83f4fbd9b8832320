package de.stellwerk.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stellwerk.shared.Light;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The data of the history by itself: complete, in order, and as the pictures show it. */
class SampleHistoryDataTest {
    private static final List<JsonNode> EVENTS = SampleHistory.events();

    private static Stream<JsonNode> of(String kind) {
        return EVENTS.stream().filter(e -> e.get("do").asText().equals(kind));
    }

    private static String report(JsonNode e) {
        return e.get("measure").asText() + " " + e.get("period").asText();
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    @Test
    void eventsStandInOrderOfTimeFromDecember2018ToTheDemosToday() {
        var times = EVENTS.stream()
                .map(e -> LocalDateTime.parse(e.get("at").asText()))
                .toList();

        assertThat(times).isSorted();
        assertThat(times.getFirst().toLocalDate()).isAfterOrEqualTo(LocalDate.of(2018, 12, 1));
        assertThat(times.getLast().toLocalDate()).isBeforeOrEqualTo(LocalDate.of(2020, 7, 10));
    }

    @Test
    void everyReportIsComplete() {
        of("report").forEach(e -> {
            assertThat(e.get("lights").asText()).as(report(e)).matches("[GYR]{3}");
            assertThat(each(e.get("reasons")))
                    .as(report(e))
                    .hasSize(3)
                    .allMatch(r -> !r.asText().isBlank());
            assertThat(e.get("activities").asText()).as(report(e)).isNotBlank();
            assertThat(e.get("nextActivities").asText()).as(report(e)).isNotBlank();
            assertThat(each(e.get("decisions"))).as(report(e)).allMatch(d -> d.hasNonNull("due"));
        });
    }

    @Test
    void worstLightsOfTwelveMonthsAreThoseOfThePicture() {
        var reported = of("report")
                .collect(Collectors.toMap(
                        SampleHistoryDataTest::report,
                        e -> worst(e.get("lights").asText())));

        SamplePictures.lights().forEach((measure, letters) -> {
            for (int i = 0; i < letters.length(); i++) {
                var month = SamplePictures.FIRST.plusMonths(i);
                var light = reported.get(measure + " " + month);
                var letter = letters.charAt(i);
                if ("GYR".indexOf(letter) >= 0) {
                    assertThat(light).as("%s %s", measure, month).isEqualTo(SamplePictures.light(letter));
                } else if ("DT".indexOf(letter) < 0) {
                    assertThat(light).as("%s %s", measure, month).isNull();
                }
            }
        });
    }

    private static Light worst(String letters) {
        return Light.worst(letters.chars()
                        .mapToObj(c -> SamplePictures.light((char) c))
                        .toList())
                .orElseThrow();
    }

    @Test
    void thirteenMeasuresMustReportForJune() {
        var june =
                SamplePictures.lights().values().stream().map(l -> l.charAt(11)).filter(c -> c != 'E' && c != '-');

        assertThat(june).hasSize(13);
    }

    @Test
    void blocksReachTheirMilestonesAsTheFrontPageCounts() {
        var reached = of("milestone")
                .filter(e -> e.has("actual"))
                .map(e -> e.get("measure").asText() + " " + e.get("code").asText())
                .toList();

        assertThat(reached).doesNotHaveDuplicates().hasSize(50);
        assertThat(reached.stream().collect(Collectors.groupingBy(m -> m.substring(0, 2), Collectors.counting())))
                .isEqualTo(java.util.Map.of(
                        "B1", 8L, "B2", 7L, "B3", 13L, "B4", 4L, "B5", 3L, "U1", 4L, "U2", 5L, "U3", 6L));
        assertThat(milestones()).doesNotHaveDuplicates().hasSize(96).containsAll(reached);
    }

    private static List<String> milestones() {
        return SamplePictures.table("milestones.csv").stream()
                .map(r -> r.get(0) + " " + r.get(1))
                .toList();
    }

    @Test
    void reportsAreWrittenBeforeTheyAreSubmittedAndSubmittedBeforeTheyAreReleased() {
        var written = new HashSet<String>();
        var submitted = new HashSet<String>();
        var outOfOrder = EVENTS.stream().filter(e -> !inOrder(e, written, submitted));

        assertThat(outOfOrder).isEmpty();
        assertThat(submitted).containsExactlyInAnyOrder("B2-B 2020-06", "B3-D 2020-06");
    }

    private static boolean inOrder(JsonNode e, Set<String> written, Set<String> submitted) {
        return switch (e.get("do").asText()) {
            case "report" -> written.add(report(e));
            case "revise", "amend" -> written.contains(report(e)) && !submitted.contains(report(e));
            case "submit" -> written.contains(report(e)) && submitted.add(report(e));
            case "release", "return" -> submitted.remove(report(e));
            default -> true;
        };
    }

    @Test
    void risksAndDecisionsAreCarriedOnUntilTheyAreClosed() {
        for (var kind : List.of("risks", "decisions")) {
            of("report")
                    .collect(Collectors.groupingBy(e -> e.get("measure").asText()))
                    .values()
                    .forEach(reports -> {
                        Set<String> open = Set.of();
                        for (var e : reports) {
                            var here = each(e.get(kind))
                                    .map(x -> x.get("id").asText())
                                    .collect(Collectors.toSet());
                            assertThat(here).as("%s of %s", kind, report(e)).containsAll(open);
                            open = each(e.get(kind))
                                    .filter(x -> !x.get("closed").asBoolean())
                                    .map(x -> x.get("id").asText())
                                    .collect(Collectors.toSet());
                        }
                    });
        }
    }

    @Test
    void someDecisionsWereOverdueBeforeTheyWereTaken() {
        var overdue = of("report")
                .filter(e -> each(e.get("decisions"))
                        .anyMatch(d -> !d.get("closed").asBoolean()
                                && LocalDate.parse(d.get("due").asText())
                                        .isBefore(
                                                LocalDateTime.parse(e.get("at").asText())
                                                        .toLocalDate())))
                .map(SampleHistoryDataTest::report)
                .toList();

        assertThat(overdue).contains("B3-D 2020-06").hasSizeGreaterThan(3);
    }

    @Test
    void noReportRepeatsTheWordsOfMoreThanTwoOthers() {
        Function<JsonNode, Stream<String>> words = e -> Stream.concat(
                each(e.get("reasons")).map(JsonNode::asText),
                Stream.of(e.get("activities").asText(), e.get("nextActivities").asText()));
        var counts = of("report").flatMap(words).collect(Collectors.groupingBy(w -> w, Collectors.counting()));

        assertThat(counts.values()).allMatch(n -> n <= 3);
    }

    @Test
    void textsAreLevelHeaded() {
        assertThat(of("report").map(Objects::toString)).noneMatch(t -> t.contains("!") || t.contains("TODO"));
    }

    @Test
    void firstReportsAreThoseOfJanuary2019() {
        assertThat(of("report")
                        .map(e -> YearMonth.parse(e.get("period").asText()))
                        .min(YearMonth::compareTo))
                .contains(YearMonth.of(2019, 1));
    }
}
