package de.stellwerk.reports.status;

import static de.stellwerk.reports.status.FormDesk.cell;
import static de.stellwerk.reports.status.FormDesk.edited;
import static de.stellwerk.reports.status.FormDesk.forged;
import static de.stellwerk.reports.status.FormDesk.read;
import static de.stellwerk.reports.status.FormDesk.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.form.FormChoice;
import de.stellwerk.form.FormDifference;
import de.stellwerk.form.FormField;
import de.stellwerk.form.FormText;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.shared.Violation;
import de.stellwerk.status.Lights;
import de.stellwerk.status.NeededDecision;
import de.stellwerk.status.Reasons;
import de.stellwerk.status.ReportState;
import de.stellwerk.status.ReportedRisk;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form goes out, somebody does something to it, and it comes back (issue 5, section 5; documents.md 9.5). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormRoundTripTest {
    /** Cells to be filled in; a form with three lines for decisions. */
    private static final List<String> INPUTS = List.of(
            "G4", "C6", "C7", "C8", "C9", "E6", "E7", "E8", "E9", "B11", "B13", "H13", "B14", "H14", "B15", "H15",
            "B17", "F19", "H19", "B21");

    private final ApplicationContext beans = FormDesk.program();
    private FormDesk desk;

    @AfterAll
    void close() {
        beans.close();
    }

    @BeforeEach
    void desk() {
        desk = new FormDesk(World.in(beans));
    }

    private Refused refusal(byte[] file) {
        return catchThrowableOfType(Refused.class, () -> desk.forms.examine(null, read(file)));
    }

    private static List<String> rules(Refused refused) {
        return refused.violations().stream().map(Violation::rule).toList();
    }

    private static List<String> fields(Refused refused) {
        return refused.violations().stream().map(Violation::field).toList();
    }

    private static void nothing(XSSFSheet sheet) {}

    @Test
    void untouchedFormChangesNothingAndHandsTheReportIn() throws IOException {
        var back = read(edited(desk.handOut(), FormRoundTripTest::nothing));
        assertThat(desk.forms.examine(null, back).differences()).isEmpty();
        var before = desk.now();
        var taken = desk.forms.take(null, back, Map.of(), before.version(), true);
        assertThat(taken.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(taken.reasons()).isEqualTo(before.reasons());
        assertThat(taken.risks()).isEqualTo(before.risks());
        assertThat(taken.decisions()).isEqualTo(before.decisions());
        assertThat(taken.nextMilestone()).isEqualTo(before.nextMilestone());
        assertThat(taken.submittedBy()).isEqualTo(desk.lead.person());
    }

    @Test
    void everyFieldSurvives() throws IOException {
        var file = edited(desk.handOut(), sheet -> {
            cell(sheet, "G4").setCellValue(LocalDate.of(2020, 7, 8));
            type(sheet, "C6", "⬢\u00A0Rot");
            type(sheet, "C7", "rot");
            type(sheet, "C8", "▲ Gelb");
            type(sheet, "C9", "GRÜN");
            type(sheet, "E6", "Gesamt wegen Zeitplan");
            type(sheet, "E7", "später\nviel später");
            type(sheet, "E8", "Personal fehlt");
            type(sheet, "E9", "gut");
            type(sheet, "B11", "Mentorinnen fehlen noch immer.\nZwei Zeilen:\nzweite Zeile\nNeues Risiko");
            type(sheet, "B13", "Freistellung regeln");
            type(sheet, "H13", "31.8.20");
            type(sheet, "B15", "Zweite Entscheidung");
            cell(sheet, "H15").setCellValue(LocalDate.of(2020, 9, 1));
            type(sheet, "B17", "getan");
            type(sheet, "F19", "Konzept");
            type(sheet, "H19", "Q4 2020");
            type(sheet, "B21", "zu tun");
        });
        var before = desk.now();
        var taken = desk.forms.take(null, read(file), Map.of(), before.version(), true);
        assertThat(taken.date()).isEqualTo(LocalDate.of(2020, 7, 8));
        assertThat(taken.light()).isEqualTo(Light.RED);
        assertThat(taken.lights()).isEqualTo(new Lights(Light.RED, Light.YELLOW, Light.GREEN));
        assertThat(taken.lightReason()).isEqualTo("Gesamt wegen Zeitplan");
        assertThat(taken.reasons()).isEqualTo(new Reasons("später\nviel später", "Personal fehlt", "gut"));
        assertThat(taken.risks())
                .extracting(ReportedRisk::text)
                .containsExactly(
                        "Mentorinnen fehlen noch immer.",
                        "Zwei Zeilen:\nzweite Zeile",
                        "Neues Risiko",
                        "längst vorbei");
        assertThat(taken.risks().subList(0, 2))
                .extracting(ReportedRisk::key)
                .containsExactly(
                        before.risks().get(0).key(), before.risks().get(1).key());
        assertThat(taken.decisions())
                .extracting(NeededDecision::text, NeededDecision::due)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Freistellung regeln", LocalDate.of(2020, 8, 31)),
                        org.assertj.core.groups.Tuple.tuple("Zweite Entscheidung", LocalDate.of(2020, 9, 1)));
        assertThat(taken.decisions().getFirst().key())
                .isEqualTo(before.decisions().getFirst().key());
        assertThat(taken.activities()).isEqualTo("getan");
        assertThat(taken.nextActivities()).isEqualTo("zu tun");
        assertThat(taken.nextMilestone().phase()).isEqualTo("Konzept");
        assertThat(taken.nextMilestone().date()).isEqualTo(ImpreciseDate.quarter(2020, 4));
        assertThat(taken.nextMilestone().code()).isEqualTo("MS03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.org\",\"x\")",
                "+49 2431 85-0",
                "-1 @SUM(A1)",
                "@cmd|' /C calc'!A0",
                "\u0001\u0007Steuer\u001Fzeichen",
                "Emoji 👩‍💻 und 𝔘nicode",
                "\uD800 allein",
                "שלום עולם",
                "_x0041_ und _x000D_",
                "<b>&amp;\"'</b>",
                "Zeile 1\n\n\tZeile 3\r\nZeile 4",
                "   Leerraum   ",
                "Risiken",
                "Nächste Aktivitäten",
                "{{titel}} ${x}"
            })
    void hostileTextComesBackAsItWas(String text) throws IOException {
        desk.report = desk.reports.save(
                desk.lead,
                desk.now().toBuilder().activities(text).nextActivities(text).build());
        var untouched = read(edited(desk.handOut(), FormRoundTripTest::nothing));
        assertThat(desk.forms.examine(null, untouched).differences()).isEmpty();
        var typed = read(edited(desk.handOut(), sheet -> {
            type(sheet, "E7", FormText.clean(text));
            type(sheet, "B17", "anderes");
        }));
        var taken = desk.forms.take(null, typed, Map.of(), desk.now().version(), true);
        assertThat(taken.reasons().schedule()).isEqualTo(FormText.clean(text));
        assertThat(taken.activities()).isEqualTo("anderes");
        assertThat(taken.nextActivities()).isEqualTo(text);
    }

    @Test
    void emptiedFormIsReadAsEmptyAndNamesWhatIsMissing() throws IOException {
        var back = read(edited(
                desk.handOut(), sheet -> INPUTS.forEach(a -> cell(sheet, a).setBlank())));
        var found = desk.forms.examine(null, back);
        assertThat(found.differences()).extracting(FormDifference::kind).containsOnly(FormDifference.Kind.FORM);
        assertThat(found.differences())
                .extracting(FormDifference::field)
                .contains(FormField.SCHEDULE, FormField.RISKS, FormField.DECISIONS, FormField.ACTIVITIES);
        assertThat(found.openPoints()).extracting(Violation::field).contains("lights.schedule", "reasons.quality");
        var before = desk.now();
        assertThat(catchThrowableOfType(
                                Refused.class, () -> desk.forms.take(null, back, Map.of(), before.version(), true))
                        .violations())
                .extracting(Violation::field)
                .contains("lights.schedule");
        assertThat(desk.now()).isEqualTo(before);
        assertThat(desk.forms.examine(null, back).openPoints())
                .as("the form still counts")
                .isNotEmpty();
    }

    @Test
    void emptiedRisksAndDecisionsAreClosedNotLost() throws IOException {
        var back = read(edited(desk.handOut(), sheet -> {
            cell(sheet, "B11").setBlank();
            cell(sheet, "B13").setBlank();
            cell(sheet, "H13").setBlank();
        }));
        var before = desk.now();
        var taken = desk.forms.take(null, back, Map.of(), before.version(), true);
        assertThat(taken.risks()).hasSize(3).allMatch(ReportedRisk::closed);
        assertThat(taken.decisions()).hasSize(1).allMatch(NeededDecision::closed);
    }

    @Test
    void rowInsertedByForceDoesNoHarm() throws IOException {
        var back = read(edited(desk.handOut(), sheet -> {
            sheet.shiftRows(10, sheet.getLastRowNum(), 1);
            sheet.shiftRows(5, sheet.getLastRowNum(), 1);
            type(sheet, "B15", "Freistellung bis Herbst regeln");
        }));
        var shifted = desk.forms.examine(null, back);
        assertThat(shifted.differences()).extracting(FormDifference::field).containsExactly(FormField.DECISIONS);
    }

    @Test
    void pastedTextOverSeveralCellsIsReadAsOne() throws IOException {
        var back = read(edited(desk.handOut(), sheet -> {
            for (int i = sheet.getNumMergedRegions() - 1; i >= 0; i--) {
                if (sheet.getMergedRegion(i).getFirstRow() == 16) {
                    sheet.removeMergedRegion(i);
                }
            }
            var plain = sheet.getWorkbook().createCellStyle();
            for (var address : List.of("B17", "D17", "E6")) {
                cell(sheet, address).setCellStyle(plain);
            }
            type(sheet, "B17", "links");
            type(sheet, "D17", "rechts");
        }));
        assertThat(back.content().activities()).isEqualTo("links rechts");
        assertThat(desk.forms.examine(null, back).differences())
                .extracting(FormDifference::field)
                .containsExactly(FormField.ACTIVITIES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.7.20", "31.07.2020", "2020-07-31", "31. Juli 2020", "31. 7. 2020"})
    void datesAreReadAsPeopleTypeThem(String typed) throws IOException {
        var back = read(edited(desk.handOut(), sheet -> type(sheet, "H19", typed)));
        assertThat(back.content().milestoneDate()).isEqualTo(ImpreciseDate.day(2020, 7, 31));
    }

    @Test
    void labelsOfOlderFormsAreAccepted() throws IOException {
        var back = edited(desk.handOut(), sheet -> {
            type(sheet, "B4", "Verantwortlicher");
            type(sheet, "F3", "Umsetzungsbaustein");
        });
        assertThat(desk.forms.examine(null, read(back)).differences()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNamedAtItsField() throws IOException {
        var refused = refusal(edited(desk.handOut(), sheet -> {
            type(sheet, "C7", "violett");
            type(sheet, "H13", "31.02.2020");
            type(sheet, "H14", "01.08.2020");
            type(sheet, "H19", "bald");
            cell(sheet, "E8").setCellFormula("1+1");
            type(sheet, "B17", "x".repeat(2_001));
            type(sheet, "F19", "x".repeat(101));
            cell(sheet, "G4").setCellValue(LocalDate.of(2020, 7, 11));
        }));
        assertThat(fields(refused))
                .containsExactlyInAnyOrder(
                        "lights.schedule",
                        "decisions[0].due",
                        "decisions[1].text",
                        "nextMilestone.date",
                        "reasons.resources",
                        "activities",
                        "nextMilestone.phase",
                        "date");
        assertThat(rules(refused))
                .contains("formLightUnknown", "formDateUnknown", "decisionTextMissing", "formFormula", "tooLong");
    }

    private void isRefused(String rule, byte[] file) {
        var before = desk.now();
        var refused = refusal(file);
        assertThat(refused).as(rule).isNotNull();
        assertThat(rules(refused)).contains(rule);
        assertThat(desk.now()).isEqualTo(before);
    }

    private void isRefused(String rule, byte[] file, Consumer<XSSFSheet> doing) throws IOException {
        isRefused(rule, edited(file, doing));
    }

    @Test
    void alteredFormIsNamed() throws IOException {
        isRefused("formCellMissing", desk.handOut(), sheet -> type(sheet, "B7", "Zeitplan (neu)"));
        isRefused("formCellMissing", desk.handOut(), sheet -> type(sheet, "C3", "X9-Z Andere Maßnahme"));
        isRefused("formCellMissing", desk.handOut(), sheet -> type(sheet, "D7", "berechnet\n○ Grün"));
        isRefused("formCellAdded", desk.handOut(), sheet -> type(sheet, "A2", "Andere Anleitung"));
        isRefused("formCellAdded", desk.handOut(), sheet -> type(sheet, "J30", "Bemerkung"));
        isRefused("formCellMissing", desk.handOut(), sheet -> cell(sheet, "B20").setBlank());
    }

    @Test
    void foreignRevokedUsedAndExpiredFormsAreNamed() throws IOException {
        var former = desk.handOut();
        var current = desk.handOut();
        isRefused("formRevoked", former);
        isRefused("formForeign", forged(current, s -> type(s, "B2", "erraten")));
        isRefused("formForeign", forged(current, s -> cell(s, "B2").setBlank()));
        isRefused(
                "formOfAnother",
                forged(current, s -> type(s, "B3", desk.measure.id().toString())));
        isRefused("formOfAnother", forged(current, s -> type(s, "B4", "99")));
        desk.world.on(LocalDate.of(2020, 7, 31));
        assertThat(desk.forms.examine(null, read(current)).stale()).isFalse();
        desk.world.on(LocalDate.of(2020, 8, 1));
        isRefused("formExpired", current);
        desk.world.on(LocalDate.of(2020, 7, 10));
        desk.forms.take(null, read(current), Map.of(), desk.now().version(), true);
        isRefused("formUsed", current);
    }

    @Test
    void handedInReportTakesNoForm() throws IOException {
        var form = desk.handOut();
        var now = desk.now();
        desk.reports.submit(desk.lead, now.id(), now.version());
        isRefused("notEditable", form);
    }

    @Test
    void whatBothChangedNeedsAChoiceAndNothingIsOverwrittenSilently() throws IOException {
        var file = edited(desk.handOut(), sheet -> {
            type(sheet, "B17", "im Formular");
            type(sheet, "E7", "Formular allein");
        });
        var changed = desk.reports.save(
                desk.lead,
                desk.now().toBuilder()
                        .activities("im Bericht")
                        .nextActivities("Bericht allein")
                        .build());
        var found = desk.forms.examine(null, read(file));
        assertThat(found.stale()).isTrue();
        assertThat(found.differences())
                .extracting(FormDifference::field, FormDifference::kind)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(FormField.SCHEDULE_REASON, FormDifference.Kind.FORM),
                        org.assertj.core.groups.Tuple.tuple(FormField.ACTIVITIES, FormDifference.Kind.BOTH),
                        org.assertj.core.groups.Tuple.tuple(FormField.NEXT_ACTIVITIES, FormDifference.Kind.REPORT));
        var both = found.differences().stream()
                .filter(d -> d.kind() == FormDifference.Kind.BOTH)
                .findFirst()
                .orElseThrow();
        assertThat(both.field().of(both.then())).isEqualTo("Schulung abgeschlossen");
        assertThat(both.field().of(both.now())).isEqualTo("im Bericht");
        assertThat(both.field().of(both.filled())).isEqualTo("im Formular");

        assertThat(fields(catchThrowableOfType(
                        Refused.class, () -> desk.forms.take(null, read(file), Map.of(), changed.version(), true))))
                .containsExactly("activities");
        assertThat(catchThrowableOfType(
                        StaleVersion.class,
                        () -> desk.forms.take(
                                null,
                                read(file),
                                Map.of(FormField.ACTIVITIES, FormChoice.FORM),
                                changed.version() - 1,
                                true)))
                .as("compared with a version that is no longer there")
                .isNotNull();
        assertThat(desk.now()).isEqualTo(changed);
        var taken = desk.forms.take(
                null, read(file), Map.of(FormField.ACTIVITIES, FormChoice.REPORT), changed.version(), true);
        assertThat(taken.activities()).isEqualTo("im Bericht");
        assertThat(taken.nextActivities()).isEqualTo("Bericht allein");
        assertThat(taken.reasons().schedule()).isEqualTo("Formular allein");
    }

    @Test
    void withALoginTheRightsOfTheReportCountAndItMayStayADraft() throws IOException {
        var core = desk.world.as(Role.CORE_TEAM);
        var file = edited(desk.handOut(core), sheet -> type(sheet, "B17", "vom Kernteam gebracht"));
        for (var role : List.of(Role.LIAISON, Role.AUDIT, Role.ADMIN, Role.STEERING_COMMITTEE)) {
            assertThat(rules(catchThrowableOfType(
                            Refused.class, () -> desk.forms.examine(desk.world.as(role), read(file)))))
                    .containsExactly("formForeign");
        }
        var stranger = World.in(beans).as(Role.CORE_TEAM);
        assertThat(rules(catchThrowableOfType(Refused.class, () -> desk.forms.examine(stranger, read(file)))))
                .containsExactly("formForeign");
        var taken = desk.forms.take(core, read(file), Map.of(), desk.now().version(), false);
        assertThat(taken.state()).isEqualTo(ReportState.DRAFT);
        assertThat(taken.activities()).isEqualTo("vom Kernteam gebracht");
    }

    @Test
    void whoHandedItOutCannotReleaseWhatCameBackWithoutALogin() throws IOException {
        var office = desk.world.as(Role.PROGRAMME_OFFICE);
        var taken = desk.forms.take(
                null, read(desk.handOut(office)), Map.of(), desk.now().version(), true);
        assertThat(taken.submittedBy()).isEqualTo(office.person());
        assertThat(desk.reports.mayCheck(office, taken)).isFalse();
        assertThat(desk.reports.mayCheck(desk.world.as(Role.PROGRAMME_OFFICE), taken))
                .isTrue();
    }

    @Test
    void tokenStandsNowhereButOnTheHiddenSheet() throws IOException {
        var file = desk.handOut();
        var token = read(file).token();
        assertThat(token).hasSizeGreaterThan(40);
        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook(new java.io.ByteArrayInputStream(file))) {
            assertThat(book.getSheetVisibility(1)).isEqualTo(org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN);
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(c -> assertThat(c.toString()).doesNotContain(token)));
            assertThat(book.isStructureLocked()).isTrue();
            assertThat(book.getSheetAt(0).getProtect()).isTrue();
            for (var address : INPUTS) {
                assertThat(cell(book.getSheetAt(0), address).getCellStyle().getLocked())
                        .as(address)
                        .isFalse();
            }
            assertThat(book.getPrintArea(0)).endsWith("$A$1:$H$22");
            assertThat(book.getSheetAt(0).getDataValidations()).hasSize(INPUTS.size());
        }
    }
}
