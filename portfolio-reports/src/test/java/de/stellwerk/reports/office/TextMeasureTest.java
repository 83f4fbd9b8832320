package de.stellwerk.reports.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextMeasureTest {
    private static final String TITLE = "Einrichtung eines zentralen Bürger-/Serviceportals inkl. Servicekonto NRW";

    @Test
    void hyphenBeforeASlashIsNoPlaceToBreak() {
        assertThat(TextMeasure.lines(TITLE, 10, false, 183)).isEqualTo(3);
        assertThat(TextMeasure.lines(TITLE.replace("-/", "- "), 10, false, 183)).isEqualTo(2);
    }
}
