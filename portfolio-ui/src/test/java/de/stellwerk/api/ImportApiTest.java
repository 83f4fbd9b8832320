package de.stellwerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.access.Role;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ImportApiTest extends ApiTest {
    private ApiClient office;

    @BeforeEach
    void caller() {
        office = as(Role.PROGRAMME_OFFICE);
    }

    @Test
    void templateIsAWorkbookToSave() {
        var answer = office.get("imports/programme/template");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/vnd.openxmlformats");
        assertThat(answer.header("Content-Disposition")).contains("attachment").contains(".xlsx");
        assertThat(answer.bytes()).startsWith('P', 'K');
    }

    @Test
    void emptyTemplateIsRefusedWithWhereAndWhyAndWritesNothing() {
        var template = office.get("imports/programme/template").bytes();
        var dry = upload("?dryRun=true", "file", template);
        assertThat(dry.status()).as(dry.text()).isEqualTo(200);
        assertThat(dry.json().path("dryRun").asBoolean()).isTrue();
        assertThat(dry.json().path("problems").get(0).path("sheet").asText()).isNotBlank();

        var refused = upload("", "file", template);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().path("problems")).isEqualTo(dry.json().path("problems"));
        assertThat(refused.json().path("violations")).isNotEmpty();
        assertThat(office.get("programmes").json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsNoWorkbookIsRefusedAtTheFile() {
        var answer = upload("", "file", "hello".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().path("violations").get(0).path("field").asText())
                .isEqualTo("file");
    }

    @Test
    void uploadWithoutTheFileIs400() {
        assertThat(upload("", "other", new byte[] {1}).status()).isEqualTo(400);
        assertThat(office.post("imports/programme", "{}").status()).isEqualTo(415);
    }

    @Test
    void uploadOverTheLimitIs413() {
        var answer = upload("", "file", new byte[26 * 1024 * 1024]);
        assertThat(answer.status()).as(answer.text()).isEqualTo(413);
    }

    @Test
    void whoMayNotEditMayNotImport() {
        office = as(Role.STEERING_COMMITTEE);
        assertThat(upload("", "file", new byte[] {1}).status()).isEqualTo(403);
    }

    @Test
    void exportedProgrammeImportedAgainChangesNothing() {
        Ground.in(this);
        var exported = office.get("exports/programme/TEST");
        assertThat(exported.status()).as(exported.text()).isEqualTo(200);
        assertThat(exported.header("Content-Type")).startsWith(Downloads.XLSX);
        assertThat(exported.header("Content-Disposition")).contains("Programm-TEST.xlsx");

        var again = upload("", "file", exported.bytes());
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.json().path("problems")).isEmpty();
        assertThat(again.json().path("created").asInt()).isZero();
        assertThat(again.json().path("changed").asInt()).isZero();
        assertThat(again.json().path("unchanged").asInt()).isGreaterThan(10);
    }

    @Test
    void editedExportShowsItsDifferenceAndAppliesIt() throws Exception {
        Ground.in(this);
        var edited = edited("Maßnahmen", "Maßnahme B1-A", "Ganz anders");
        var dry = upload("?dryRun=true", "file", edited);
        assertThat(dry.json().path("differences").path(0).path("after").asText())
                .isEqualTo("Ganz anders");
        assertThat(office.get("programmes/TEST/measures/B1-A")
                        .json()
                        .path("title")
                        .asText())
                .isEqualTo("Maßnahme B1-A");
        assertThat(upload("", "file", edited).json().path("changed").asInt()).isEqualTo(1);
        assertThat(office.get("programmes/TEST/measures/B1-A")
                        .json()
                        .path("title")
                        .asText())
                .isEqualTo("Ganz anders");
    }

    @Test
    void missingSheetAndUnknownCodeAreNamedWithSheetRowAndColumn() throws Exception {
        Ground.in(this);
        var without = workbook(w -> w.removeSheetAt(w.getSheetIndex("Maßnahmen")));
        var missing = upload("", "file", without);
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.json().path("problems").findValuesAsText("rule")).contains("sheetMissing");

        var unknown = upload("", "file", edited("Maßnahmen", "B1", "B77"));
        assertThat(unknown.status()).isEqualTo(422);
        var problem = unknown.json().path("problems").path(0);
        assertThat(problem.path("sheet").asText()).isEqualTo("Maßnahmen");
        assertThat(problem.path("row").asInt()).isPositive();
        assertThat(problem.path("column").asText()).isNotBlank();
        assertThat(problem.path("message").asText()).isNotBlank();
        assertThat(office.get("programmes/TEST/measures/B1-A")
                        .json()
                        .path("version")
                        .asInt())
                .isEqualTo(1);
    }

    /** Nothing stands in for a programme of which not even the code can be read. */
    @Test
    void workbookWithoutAProgrammeIsRefusedWithAllElseThatIsWrong() throws Exception {
        Ground.in(this);
        for (var broken : List.of(
                workbook(w ->
                        w.getSheet("Programm").removeRow(w.getSheet("Programm").getRow(1))),
                edited("Programm", "TEST", "\u202E!"),
                edited("Programm", "TEST", "x".repeat(5_000)))) {
            var answer = upload("", "file", broken);
            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
            assertThat(answer.json().path("problems")).isNotEmpty();
        }
    }

    private byte[] edited(String sheet, String from, String to) throws IOException {
        return workbook(w -> {
            for (var row : w.getSheet(sheet)) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().equals(from)) {
                        cell.setCellValue(to);
                        return;
                    }
                }
            }
            throw new AssertionError("no cell " + from);
        });
    }

    private byte[] workbook(Consumer<XSSFWorkbook> edit) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(
                new ByteArrayInputStream(office.get("exports/programme/TEST").bytes()))) {
            edit.accept(workbook);
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private ApiClient.Answer upload(String query, String part, byte[] file) {
        return office.upload("imports/programme" + query, part, "programm.xlsx", file);
    }
}
