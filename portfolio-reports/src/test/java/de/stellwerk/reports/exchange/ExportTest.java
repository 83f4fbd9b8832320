package de.stellwerk.reports.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Grant;
import de.stellwerk.access.PersonView;
import de.stellwerk.access.Role;
import de.stellwerk.access.Tenants;
import de.stellwerk.exchange.Book;
import de.stellwerk.exchange.Cell;
import de.stellwerk.exchange.ExportService;
import de.stellwerk.exchange.ImportResult;
import de.stellwerk.exchange.ImportService;
import de.stellwerk.exchange.SheetKind;
import de.stellwerk.governance.Consultation;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.measure.Measure;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.measure.Responsible;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.Effect;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.schedule.Quota;
import de.stellwerk.shared.ClosedPeriod;
import de.stellwerk.shared.ConsultationId;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.SourceRef;
import de.stellwerk.storage.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stored programme, written as a workbook, says what is stored. */
class ExportTest {
    private final ApplicationContext context = TestDatabase.H2.context();
    private Caller caller;

    @BeforeEach
    void importSample() throws IOException {
        caller = Caller.system(
                context.getBean(Tenants.class).create("Musterstadt", "nw", true).id());
        assertThat(imported(sample()).problems()).isEmpty();
    }

    @Test
    void importOfTheExportChangesNothing() throws IOException {
        var again = imported(new WorkbookReader().read(new ByteArrayInputStream(exported())));
        assertThat(again.problems()).isEmpty();
        assertThat(again.differences()).isEmpty();
        assertThat(again.changesAnything()).isFalse();
        assertThat(again.counts().get(SheetKind.MEASURES).unchanged()).isEqualTo(19);
    }

    @Test
    void entriesThatLookLikeSomethingElseComeBackAsTheyWere() throws IOException {
        var block = context.getBean(ProgrammeService.class).save(caller, odd(block("B1")));
        var measure = context.getBean(MeasureService.class)
                .of(caller, block.programme())
                .getFirst();
        var odd = measure.toBuilder()
                .responsible(List.of(
                        new Responsible("Amt A", Responsible.Part.LEAD),
                        new Responsible("Amt B", Responsible.Part.WITH),
                        new Responsible("Amt C", Responsible.Part.DEPUTY),
                        new Responsible("Amt D", Responsible.Part.LEAD)))
                .remarks(List.of("eins; zwei"))
                .title("=1+1")
                .build();
        context.getBean(MeasureService.class).save(caller, odd);

        var again = imported(new WorkbookReader().read(new ByteArrayInputStream(exported())));
        assertThat(again.problems()).isEmpty();
        assertThat(again.differences()).isEmpty();
    }

    @Test
    void row39And40ClosedPeriodsComeBackAsTheyWere() throws IOException {
        var interim = new ClosedPeriod(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 4, 30), "Interimszeit; vorläufig");
        var planning = new ClosedPeriod(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 11, 30), "Haushalt: Planung");
        state(List.of(interim), List.of(planning, interim), true);
        var stated = exported();
        assertThat(imported(new WorkbookReader().read(new ByteArrayInputStream(stated)))
                        .changesAnything())
                .isFalse();

        state(List.of(), List.of(), false);
        var back = imported(new WorkbookReader().read(new ByteArrayInputStream(stated)));
        assertThat(back.problems()).isEmpty();
        assertThat(back.differences()).hasSize(3);
        assertThat(context.getBean(ProgrammeService.class)
                        .programmes(caller)
                        .getFirst()
                        .withoutBudget())
                .containsExactly(interim);
        assertThat(context.getBean(AccessService.class)
                        .departments(caller)
                        .getFirst()
                        .unavailable())
                .containsExactly(planning, interim);
        assertThat(measure("B1-B").preApproved()).isTrue();
    }

    private void state(List<ClosedPeriod> withoutBudget, List<ClosedPeriod> unavailable, boolean preApproved) {
        var programmes = context.getBean(ProgrammeService.class);
        programmes.change(caller, programmes.programmes(caller).getFirst().withoutBudget(withoutBudget));
        var access = context.getBean(AccessService.class);
        access.save(caller, access.departments(caller).getFirst().unavailable(unavailable));
        var measure = measure("B1-B").toBuilder().preApproved(preApproved).build();
        context.getBean(MeasureService.class).save(caller, measure);
    }

    @Test
    void row26CountedDutyComesBackAsItWas() throws IOException {
        var counted = new Quota(180, "Online-Dienste", List.of(new Quota.Count(LocalDate.of(2019, 6, 30), 4)));
        count(counted);
        var stated = exported();
        count(null);
        var back = imported(new WorkbookReader().read(new ByteArrayInputStream(stated)));
        assertThat(back.problems()).isEmpty();
        assertThat(back.differences()).hasSize(1);
        assertThat(services().quota()).isEqualTo(counted);
    }

    private void count(Quota quota) {
        context.getBean(PlanService.class).save(caller, services().quota(quota));
    }

    private Deadline services() {
        var programme =
                context.getBean(ProgrammeService.class).programmes(caller).getFirst();
        return context.getBean(PlanService.class).deadlines(caller, programme.id(), null).stream()
                .filter(d -> d.code().equals("L04"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void row70ConsultationsComeBackAsTheyWere() throws IOException {
        var measure = measure("B1-B");
        var governance = context.getBean(GovernanceService.class);
        for (var group : List.of("Personalrat", "Gleichstellung", "Schwerbehindertenvertretung", "Datenschutz")) {
            governance.save(caller, consultation(measure, group, LocalDate.of(2020, 1, 15)));
        }
        var again = imported(new WorkbookReader().read(new ByteArrayInputStream(exported())));
        assertThat(again.problems()).isEmpty();
        assertThat(again.changesAnything()).isFalse();
        assertThat(again.counts().get(SheetKind.CONSULTATIONS)).isEqualTo(new ImportResult.Count(0, 0, 4));
        assertThatThrownBy(
                        () -> governance.save(caller, consultation(measure, "Personalrat", LocalDate.of(2020, 1, 15))))
                .isInstanceOf(Refused.class);
    }

    private static Consultation consultation(Measure measure, String group, LocalDate asked) {
        return new Consultation(
                ConsultationId.next(), 0, measure.id(), group, asked, asked.plusDays(28), "zugestimmt; mit Auflagen");
    }

    private Measure measure(String code) {
        return context.getBean(MeasureService.class)
                .find(caller, "EGOV", code, null)
                .measure();
    }

    @Test
    void row118ExportNamesNoPerson() throws IOException {
        var name = "Namensprobe Unverwechselbar";
        var grants = List.of(new Grant(Role.PROJECT_LEAD, measure("B1-B").key()));
        var access = context.getBean(AccessService.class);
        var view = new PersonView(PersonId.next(), 0, name, null, null, null, true, grants);
        access.save(caller, view, null);
        var lead = access.caller(caller.tenant(), view.id()).orElseThrow();
        var measures = context.getBean(MeasureService.class);
        measures.save(
                lead, measure("B1-B").toBuilder().remarks(List.of("geprüft")).build());

        var book = context.getBean(ExportService.class).export(caller, "EGOV");
        assertThat(book.sheets())
                .allSatisfy(s -> assertThat(s.rows().toString())
                        .doesNotContain("Namensprobe")
                        .doesNotContain(view.id().toString()));
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        var book = new Book(List.of(new Book.Sheet(
                SheetKind.GOALS.title(),
                List.of(Cell.text("A", "Name")),
                List.of(new Book.Row(2, List.of(Cell.text("A", "=HYPERLINK(\"http://x\")")))))));
        var out = new ByteArrayOutputStream();
        new WorkbookWriter().write(book, out);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var cell = workbook.getSheet("Ziele").getRow(1).getCell(1);
            assertThat(cell.getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void whoSeesAPartOfTheProgrammeDoesNotExportIt() {
        var liaison = new Caller(caller.tenant(), caller.person(), "", Set.of(new Grant(Role.LIAISON, null)));
        assertThatThrownBy(() -> context.getBean(ExportService.class).export(liaison, "EGOV"))
                .isInstanceOf(Forbidden.class);
    }

    private static Block odd(Block b) {
        return new Block(
                b.id(),
                b.version(),
                b.programme(),
                b.code(),
                b.name(),
                b.kind(),
                b.binding(),
                b.description(),
                b.goals(),
                b.statusFacts(),
                List.of(new Effect(null, "Ziel: kürzere Wege"), new Effect("Mitarbeitende", "weniger Papier")),
                b.costClass(),
                b.names(),
                List.of("nur eines; mit Semikolon"),
                List.of(new SourceRef(null, "1.2 | 1.3"), new SourceRef("Haushaltsplan", "S. 4")));
    }

    private Block block(String code) {
        var service = context.getBean(ProgrammeService.class);
        var programme = service.programme(caller, "EGOV", null);
        return service.blocks(caller, programme.id(), null).stream()
                .filter(b -> b.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private byte[] exported() throws IOException {
        var out = new ByteArrayOutputStream();
        new WorkbookWriter().write(context.getBean(ExportService.class).export(caller, "EGOV"), out);
        return out.toByteArray();
    }

    private ImportResult imported(Book book) {
        return context.getBean(ImportService.class).importProgramme(caller, book, false);
    }

    private static Book sample() throws IOException {
        try (var in = ExportTest.class.getResourceAsStream("/sample/musterstadt.xlsx")) {
            return new WorkbookReader().read(Objects.requireNonNull(in));
        }
    }
}
