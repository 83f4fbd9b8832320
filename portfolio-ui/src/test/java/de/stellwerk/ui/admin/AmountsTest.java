package de.stellwerk.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.shared.Money;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de;1.500.000;1500000",
                "de;1500000;1500000",
                "de;100.000,50;100000.50",
                "de;100.000 €;100000",
                "de;0;0",
                "en;1,500,000;1500000",
                "en;100,000.50;100000.50"
            })
    void amountIsReadAsPeopleWriteIt(String language, String text, BigDecimal amount) {
        assertThat(Amounts.parse(text, Locale.of(language))).contains(Money.euro(amount));
    }

    /** 1.5 could be one and a half or fifteen: better to ask. */
    @ParameterizedTest
    @ValueSource(strings = {"", "viel", "1.5", "1.00", "100.00", "1,234", "-5", "1.0000", "9999999999999", "1,2,3"})
    void whatCouldBeMisreadIsNoAmount(String text) {
        assertThat(Amounts.parse(text, Locale.GERMAN)).isEmpty();
    }

    @Test
    void centsStandOnlyWhereThereAreSome() {
        assertThat(Amounts.format(Money.euro(1_500_000), Locale.GERMAN)).isEqualTo("1.500.000");
        assertThat(Amounts.format(Money.euro(new BigDecimal("0.50")), Locale.GERMAN))
                .isEqualTo("0,50");
        assertThat(Amounts.format(Money.euro(1_500_000), Locale.ENGLISH)).isEqualTo("1,500,000");
    }
}
