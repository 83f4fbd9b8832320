package de.stellwerk.reports.list;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.reports.Opened;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
    @Test
    void germanExcelOpensItRightAndRunsNothing() throws Exception {
        var rows = List.of(
                Arrays.<Object>asList("=1+1", new BigDecimal("1234.50"), null), List.<Object>of("a;\"b\"", -3, "ä"));
        var csv = new String(
                Opened.bytes(out -> new CsvWriter().write(List.of("Text", "Zahl", "Leer"), rows, out)),
                StandardCharsets.UTF_8);
        assertThat(csv).isEqualTo("\uFEFFText;Zahl;Leer\r\n'=1+1;1234,5;\r\n\"a;\"\"b\"\"\";-3;ä\r\n");
    }
}
