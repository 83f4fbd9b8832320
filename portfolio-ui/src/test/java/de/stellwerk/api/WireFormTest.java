package de.stellwerk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.Money;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.StatusReportId;
import de.stellwerk.status.Lights;
import de.stellwerk.status.Reasons;
import de.stellwerk.status.ReportState;
import de.stellwerk.status.ReportedRisk;
import de.stellwerk.status.StatusReport;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the domain to the wire and back, without a server. */
class WireFormTest {
    @ParameterizedTest
    @CsvSource({
        "2020-06-30, 2020-06-30, DAY",
        "2020-06, 2020-06-30, MONTH",
        "2020-Q2, 2020-06-30, QUARTER",
        "2019-H1, 2019-06-30, HALF_YEAR",
        "2022, 2022-12-31, YEAR"
    })
    void impreciseDateIsTheLastDayThatTheStatementAllows(String text, LocalDate date, String precision) {
        var parsed = DateJson.parse(text);
        assertThat(parsed.date()).isEqualTo(date);
        assertThat(parsed.precision()).hasToString(precision);
        assertThat(parsed.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mid 2019", "2020-13", "2020-02-30", "2020-Q5", "2020-H3", "+12020-01-01", "20"})
    void whatIsNoDateIsRefused(String text) {
        assertThatThrownBy(() -> DateJson.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moneyKeepsItsCents() {
        assertThat(MoneyJson.of(Money.euro(new BigDecimal("1054000.5")))).isEqualTo(new MoneyJson("1054000.50", "EUR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-1", "@x", "\tx", "\rx"})
    void formulaTextIsNeutralised(String text) {
        assertThat(Csv.cell(text, text).replace("\"", "")).startsWith("'" + text.charAt(0));
    }

    @Test
    void negativeNumberIsNoFormula() {
        assertThat(Csv.cell("-5", -5)).isEqualTo("-5");
    }

    @Test
    void cellWithSemicolonQuoteOrBreakIsQuoted() {
        assertThat(Csv.cell("a;b", "")).isEqualTo("\"a;b\"");
        assertThat(Csv.cell("a\"b", "")).isEqualTo("\"a\"\"b\"");
        assertThat(Csv.cell("a\nb", "")).isEqualTo("\"a\nb\"");
    }

    @Test
    void decimalSignFollowsTheLanguage() {
        assertThat(Csv.number(new BigDecimal("1.50"), Locale.GERMANY)).isEqualTo("1,50");
        assertThat(Csv.number(new BigDecimal("1.50"), Locale.UK)).isEqualTo("1.50");
    }

    @Test
    void halfACharacterAndNulCannotBeStored() {
        assertThat(Texts.unstorable("a\0b")).isTrue();
        assertThat(Texts.unstorable("a" + (char) 0xD83D)).isTrue();
        assertThat(Texts.unstorable((char) 0xDE00 + "a")).isTrue();
        assertThat(Texts.unstorable("😀 ü \n")).isFalse();
    }

    @Test
    void unknownFieldIsNamedWithItsPath() {
        var tree = StrictJson.object("{\"duration\":{\"months\":6}}".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> StrictJson.as(tree, MeasureJson.class)).isInstanceOfSatisfying(BadInput.class, e -> {
            assertThat(e.violation().field()).isEqualTo("duration.months");
            assertThat(e.violation().rule()).isEqualTo("unknownField");
        });
    }

    @Test
    void overallLightFollowsTheThreeUntilAnotherIsChosen() {
        var green = new Lights(Light.GREEN, Light.GREEN, Light.GREEN);
        var stored = report(null, green, null);
        assertThat(change(stored, "{\"lights\":{\"schedule\":\"RED\"}}").effectiveLight())
                .isEqualTo(Light.RED);
        assertThat(change(stored, "{\"light\":\"YELLOW\"}").light()).isEqualTo(Light.YELLOW);
        assertThat(change(stored, "{\"light\":\"GREEN\"}").light()).isNull();
    }

    @Test
    void chosenLightStaysWhenTheThreeChange() {
        var stored = report(Light.YELLOW, new Lights(Light.GREEN, Light.GREEN, Light.GREEN), "Vorsicht");
        assertThat(change(stored, "{\"lights\":{\"schedule\":\"RED\"}}").light())
                .isEqualTo(Light.YELLOW);
    }

    @Test
    void riskKeepsItsKeyByItsText() {
        var stored = report(null, Lights.NONE, null);
        var changed = change(stored, "{\"risks\":[{\"text\":\"Neu\"},{\"text\":\"Räume\"}]}");
        assertThat(changed.risks().get(1)).isEqualTo(stored.risks().getFirst());
        assertThat(changed.risks().getFirst().key()).isNotNull();
    }

    private static StatusReport change(StatusReport stored, String body) {
        var current = JsonNodeFactory.instance.objectNode();
        current.put(
                "light",
                stored.effectiveLight() == null ? null : stored.effectiveLight().name());
        current.set("lights", StrictJson.tree(StatusReportJson.LightsJson.of(stored.lights())));
        current.put("lightReason", stored.lightReason());
        current.setAll(StrictJson.object(body.getBytes(StandardCharsets.UTF_8)));
        return StrictJson.as(current, StatusReportJson.class).domain(stored);
    }

    private static StatusReport report(@Nullable Light light, Lights lights, @Nullable String reason) {
        return new StatusReport(
                StatusReportId.next(),
                1,
                MeasureId.next(),
                YearMonth.of(2020, 6),
                1,
                null,
                ReportState.DRAFT,
                PersonId.next(),
                LocalDate.of(2020, 7, 1),
                "DMS-Koordination",
                light,
                lights,
                reason,
                Reasons.NONE,
                List.of(new ReportedRisk(UUID.randomUUID(), "Räume", false)),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }
}
