package de.stellwerk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.stellwerk.measure.Alias;
import de.stellwerk.measure.Participant;
import de.stellwerk.measure.Priority;
import de.stellwerk.measure.Responsible;
import de.stellwerk.programme.BlockKind;
import de.stellwerk.programme.Effect;
import de.stellwerk.programme.StatusFact;
import de.stellwerk.schedule.Lag;
import de.stellwerk.schedule.RelationType;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.SourceRef;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParsingTest {
    @ParameterizedTest
    @CsvSource({
        "01.10.2018, 2018-10-01, DAY",
        "1.2.2018, 2018-02-01, DAY",
        "2018-10-01, 2018-10-01, DAY",
        "06.2020, 2020-06-30, MONTH",
        "Juni 2020, 2020-06-30, MONTH",
        "Feb. 2020, 2020-02-29, MONTH",
        "2020-06, 2020-06-30, MONTH",
        "Q4 2020, 2020-12-31, QUARTER",
        "4. Quartal 2020, 2020-12-31, QUARTER",
        "1. Halbjahr 2019, 2019-06-30, HALF_YEAR",
        "2022, 2022-12-31, YEAR"
    })
    void dateIsReadAsExactlyAsItIsStated(String text, String lastDay, String precision) {
        var read = DateText.parse(text).orElseThrow();
        assertEquals(lastDay, read.date().toString());
        assertEquals(precision, read.precision().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2020", "13.2020", "Q5 2020", "bald", "20", "Jubel 2020", "2020-02-30"})
    void whatIsNoDateIsNotMadeOne(String text) {
        assertTrue(DateText.parse(text).isEmpty());
    }

    @Test
    void germanWordsAndConstantsAreUnderstoodInAnyCase() {
        assertEquals(Optional.of(Priority.HIGH), Words.parse(Priority.class, " Hoch "));
        assertEquals(Optional.of(Priority.HIGH), Words.parse(Priority.class, "HIGH"));
        assertEquals(Optional.of(BlockKind.FOUNDATION), Words.parse(BlockKind.class, "Basisbaustein"));
        assertEquals(Optional.of(RelationType.REQUIRES), Words.parse(RelationType.class, "setzt voraus"));
        assertEquals(Optional.of(RelationType.CORRESPONDS_WITH), Words.parse(RelationType.class, "corresponds-with"));
        assertEquals(Optional.empty(), Words.parse(Priority.class, "dringend"));
    }

    @Test
    void everyChoiceHasAWordPerConstant() {
        for (var kind : SheetKind.values()) {
            kind.columns()
                    .forEach(c -> assertEquals(c.choices().stream().distinct().toList(), c.choices()));
        }
        assertEquals(Priority.values().length, Words.of(Priority.class).size());
    }

    @Test
    void inConjunctionWithAndDeputyAreParts() {
        assertEquals(
                List.of(
                        new Responsible("Stadtkämmerer", Responsible.Part.LEAD),
                        new Responsible("IT", Responsible.Part.WITH),
                        new Responsible("Steuern", Responsible.Part.DEPUTY)),
                ListText.responsible("Stadtkämmerer i. V. m. IT (Vertretung: Steuern)"));
    }

    @Test
    void participantsMayBeNeededOnlySometimes() {
        assertEquals(new Participant("Kämmerei", true), ListText.participant("Kämmerei (bei Bedarf)"));
        assertEquals(new Participant("Berater", true), ListText.participant("ggf. Berater"));
        assertEquals(new Participant("FD (IT)", false), ListText.participant("FD (IT)"));
    }

    @Test
    void entriesMayContainSemicolonsIfLinesPartThem() {
        assertEquals(List.of("a", "b"), ListText.entries("a; b;"));
        assertEquals(List.of("a; b", "c"), ListText.entries("a; b\nc"));
        assertEquals(List.of("a; b"), ListText.entries("a; b\n"));
    }

    @Test
    void partsOfAnEntryAreToldApart() {
        assertEquals(new Alias("6B", true), ListText.alias("6B (nicht im Dokument)"));
        assertEquals(new Effect("Mitarbeitende", "weniger Wege"), ListText.effect("Mitarbeitende: weniger Wege"));
        assertEquals(new Effect(null, "Ziel: besser"), ListText.effect(": Ziel: besser"));
        assertEquals(
                new StatusFact("online", ImpreciseDate.day(2015, 1, 1)), ListText.fact("online (Stand: 01.01.2015)"));
        assertEquals(new StatusFact("online (Stand: gut)", null), ListText.fact("online (Stand: gut)"));
        assertEquals(new SourceRef(null, "3.2"), ListText.source("3.2"));
        assertEquals(new SourceRef("Leitbild", "2"), ListText.source("Leitbild | 2"));
        assertEquals(Optional.of(new Lag(-5, Lag.Unit.WORKING_DAYS)), ListText.lag("-5 Arbeitstage"));
    }
}
