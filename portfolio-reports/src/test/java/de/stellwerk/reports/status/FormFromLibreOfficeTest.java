package de.stellwerk.reports.status;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.evidence.ComputedLight;
import de.stellwerk.evidence.ComputedLights;
import de.stellwerk.form.FormContent;
import de.stellwerk.form.FormDecision;
import de.stellwerk.form.FormPaper;
import de.stellwerk.form.FormState;
import de.stellwerk.form.ReportForm;
import de.stellwerk.reports.Musterstadt;
import de.stellwerk.reports.Opened;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.ReportFormId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The form that LibreOffice opened and saved, untouched, is the same form. */
class FormFromLibreOfficeTest {
    private static final String TOKEN = "dGVzdC10ZXN0LXRlc3QtdGVzdC10ZXN0LXRlc3QtdGVzdDE";

    private static FormPaper paper() {
        var r = Musterstadt.statusReport();
        var next = Objects.requireNonNull(r.nextMilestone());
        var proposed = new FormContent(
                LocalDate.of(2020, 7, 10),
                r.light(),
                r.lights(),
                r.lightReason(),
                r.reasons(),
                r.risks().stream().map(k -> k.text()).collect(Collectors.joining("\n")),
                r.decisions().stream()
                        .map(d -> new FormDecision(d.text(), d.due()))
                        .toList(),
                r.activities(),
                next.phase(),
                next.date(),
                r.nextActivities());
        return new FormPaper(
                "Musterstadt (Beispieldaten)",
                "Digitalisierung 2018–2021",
                "B1-B",
                "Einführung eines zentralen DMS und der E-Akte in ausgewählten Pilotbereichen",
                "B1",
                "Elektronische Schriftgutverwaltung",
                r,
                new ComputedLights(
                        new ComputedLight(Light.RED, List.of()),
                        new ComputedLight(Light.YELLOW, List.of()),
                        new ComputedLight(null, List.of())),
                LocalDate.of(2020, 7, 14),
                LocalDate.of(2020, 7, 31),
                List.of("Analyse", "Pilot", "Einführung"),
                proposed,
                3,
                YearMonth.of(2020, 5));
    }

    private static ReportForm form(FormPaper paper) {
        return new ReportForm(
                new ReportFormId(new UUID(1, 1)),
                1,
                paper.report().id(),
                paper.report().version(),
                "0".repeat(64),
                paper.validUntil(),
                new PersonId(new UUID(1, 2)),
                FormState.OPEN,
                paper.proposed(),
                FormPlan.locked(paper));
    }

    static byte[] written() throws Exception {
        var paper = paper();
        return Opened.bytes(out -> new StatusReportFormXlsx().write(form(paper), paper, TOKEN, out));
    }

    @Test
    void savedByLibreOfficeItSaysWhatItSaid() throws Exception {
        try (var in = FormFromLibreOfficeTest.class.getResourceAsStream("/form/formular-libreoffice.xlsx")) {
            var read = new FormReader().read(Objects.requireNonNull(in));
            var paper = paper();
            assertThat(read.problems()).isEmpty();
            assertThat(read.content()).isEqualTo(paper.proposed());
            assertThat(read.locked()).isEqualTo(FormPlan.locked(paper));
            assertThat(read.token()).isEqualTo(TOKEN);
            assertThat(read.report()).isEqualTo(paper.report().id().toString());
            assertThat(read.reportVersion())
                    .isEqualTo(String.valueOf(paper.report().version()));
        }
    }

    @Test
    void sameFormGivesTheSameBytes() throws Exception {
        assertThat(written()).isEqualTo(written());
    }

    @Test
    void oneReadsWhatWasWritten() throws Exception {
        var read = FormDesk.read(written());
        assertThat(read.content()).isEqualTo(paper().proposed());
        assertThat(read.locked()).isEqualTo(FormPlan.locked(paper()));
    }
}
