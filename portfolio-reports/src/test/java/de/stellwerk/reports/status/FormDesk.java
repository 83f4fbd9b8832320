package de.stellwerk.reports.status;

import de.stellwerk.access.Caller;
import de.stellwerk.fixtures.World;
import de.stellwerk.form.FilledForm;
import de.stellwerk.form.FormService;
import de.stellwerk.measure.Measure;
import de.stellwerk.reports.Opened;
import de.stellwerk.shared.Ids;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.status.NeededDecision;
import de.stellwerk.status.ReportedRisk;
import de.stellwerk.status.StatusReport;
import de.stellwerk.status.StatusService;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A measure whose report is filled in on a form, as the office hands it out and a department sends it back. */
final class FormDesk {
    static final YearMonth JUNE = YearMonth.of(2020, 6);

    final World world;
    final Measure measure;
    final Caller lead;
    final FormService forms;
    final StatusService reports;
    StatusReport report;

    FormDesk(World world) {
        this.world = world;
        measure = world.store(world.aMeasure("U1-B").title("Mentoring für Umstieg & Wandel"));
        world.milestone(measure, "MS03", "Mentoring-Konzept", ImpreciseDate.day(2020, 8, 31));
        lead = world.leadOf(measure);
        forms = world.bean(FormService.class);
        reports = world.bean(StatusService.class);
        var draft = reports.create(lead, measure.id(), JUNE);
        report = reports.save(
                lead,
                World.filled(draft, Light.YELLOW).toBuilder()
                        .risks(List.of(risk("Mentorinnen fehlen."), risk("Zwei Zeilen:\nzweite Zeile"), closed()))
                        .decisions(List.of(decision("Freistellung regeln", LocalDate.of(2020, 7, 31))))
                        .build());
    }

    /** A program with an empty database of its own. */
    static ApplicationContext program() {
        return ApplicationContext.run(
                Map.of(
                        "datasources.default.url",
                        "jdbc:h2:mem:" + UUID.randomUUID()
                                + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                        "datasources.default.username",
                        "stellwerk",
                        "datasources.default.password",
                        "",
                        "datasources.default.dialect",
                        "POSTGRES",
                        "flyway.datasources.default.enabled",
                        true),
                "test");
    }

    private static ReportedRisk risk(String text) {
        return new ReportedRisk(Ids.next(), text, false);
    }

    private static ReportedRisk closed() {
        return new ReportedRisk(Ids.next(), "längst vorbei", true);
    }

    static NeededDecision decision(String text, LocalDate due) {
        return new NeededDecision(Ids.next(), text, due, false);
    }

    byte[] handOut() throws IOException {
        return handOut(lead);
    }

    byte[] handOut(Caller who) throws IOException {
        var xlsx = new StatusReportFormXlsx();
        var out = forms.handOut(who, report.id(), xlsx::locked);
        return Opened.bytes(to -> xlsx.write(out.form(), out.paper(), out.token(), to));
    }

    StatusReport now() {
        return reports.get(lead, report.id());
    }

    static FilledForm read(byte[] file) throws IOException {
        return new FormReader().read(new ByteArrayInputStream(file));
    }

    /** Opens the file, does something on its first sheet and saves it. */
    static byte[] edited(byte[] file, Consumer<XSSFSheet> doing) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            doing.accept(book.getSheetAt(0));
            return Opened.bytes(book::write);
        }
    }

    /** The same for the sheet that tells what form it is. */
    static byte[] forged(byte[] file, Consumer<XSSFSheet> doing) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            doing.accept(book.getSheet(StatusReportFormXlsx.SHEET));
            return Opened.bytes(book::write);
        }
    }

    static XSSFCell cell(XSSFSheet sheet, String address) {
        var at = new org.apache.poi.ss.util.CellReference(address);
        var row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        return row.getCell(at.getCol()) == null ? row.createCell(at.getCol()) : row.getCell(at.getCol());
    }

    static void type(XSSFSheet sheet, String address, String text) {
        cell(sheet, address).setCellValue(de.stellwerk.reports.office.Untrusted.stored(text));
    }
}
