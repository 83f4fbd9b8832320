package de.stellwerk.reports.programme;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.ProgrammeReportState;
import de.stellwerk.report.Snapshot;
import de.stellwerk.report.Snapshot.BlockState;
import de.stellwerk.report.Snapshot.DecisionLine;
import de.stellwerk.report.Snapshot.RiskLine;
import de.stellwerk.reports.Musterstadt;
import de.stellwerk.reports.Opened;
import de.stellwerk.reports.slides.Shapes;
import de.stellwerk.shared.Light;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeReportPptxTest {
    private static final String HOSTILE =
            "=HYPERLINK(\"http://example.org\";\"x\") <a:t>&amp;]]> \u0007\u0000 שלום 😀 \uD800 \t zwei\nZeilen";

    private static Opened.Writing pptx(Snapshot s) {
        return pptx(Musterstadt.report(ProgrammeReportState.DRAFT), s);
    }

    private static Opened.Writing pptx(ProgrammeReport report, Snapshot s) {
        return out -> new ProgrammeReportPptx().write(report, s, out);
    }

    private static List<String> titles(XMLSlideShow show) {
        return show.getSlides().stream().map(XSLFSlide::getTitle).toList();
    }

    private static String text(XSLFSlide slide) {
        var all = new StringBuilder();
        Shapes.all(slide.getShapes()).forEach(s -> {
            if (s instanceof XSLFTextShape t) {
                all.append(t.getText()).append('\n');
            } else if (s instanceof XSLFTable t) {
                t.getRows()
                        .forEach(r -> r.getCells()
                                .forEach(c -> all.append(c.getText()).append('\n')));
            }
        });
        return all.toString();
    }

    @Test
    void pagesStandInOrderUnderTheirFindings() throws Exception {
        try (var show = Opened.slides(pptx(Musterstadt.snapshot()))) {
            assertThat(titles(show))
                    .containsExactly(
                            "Programmbericht 2. Quartal 2020",
                            "Programm gemeldet Gelb, berechnet Rot: eine Frist wird verfehlt",
                            "B1 Elektronische Schriftgutverwaltung: Frist um 30\u00A0Tage verfehlt",
                            "B2 Digitalisierung städtischer Rechnungsprozesse",
                            "B3 Bürger-Serviceportal und digitale Bürgerdienste",
                            "B4 Verwaltungsweites Prozessmanagement",
                            "B5 Moderne und zukunftsfähige IT: gemeldet Rot",
                            "U1 Digitales Wissensmanagement",
                            "U2 Digitale Kompetenzen",
                            "U3 Kommunikation und Beteiligung",
                            "Drei wesentliche Risiken; drei Beschlüsse erbeten",
                            "Fristen und Fahrplan: §\u00A014 Abs.\u00A02 EGovG NRW um 30\u00A0Tage verfehlt");
        }
    }

    @Test
    void shapeByShapeAsAgreed() throws Exception {
        var golden = new String(
                Objects.requireNonNull(getClass().getResourceAsStream("/slides/musterstadt.txt"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        try (var show = Opened.slides(pptx(Musterstadt.snapshot()))) {
            assertThat(String.join("\n", Shapes.describe(show)) + "\n").isEqualTo(golden);
        }
    }

    @Test
    void nothingIsAPictureAndEachTableHasAHeaderRow() throws Exception {
        try (var show = Opened.slides(pptx(Musterstadt.snapshot()))) {
            var shapes = show.getSlides().stream()
                    .flatMap(s -> Shapes.all(s.getShapes()))
                    .toList();
            assertThat(shapes).noneMatch(XSLFPictureShape.class::isInstance);
            assertThat(shapes.stream().filter(XSLFTable.class::isInstance))
                    .hasSizeGreaterThan(10)
                    .allMatch(t -> ((XSLFTable) t).getCTTable().getTblPr().getFirstRow());
            assertThat(show.getPictureData()).isEmpty();
        }
    }

    @Test
    void trendIsANativeChartWithItsPoints() throws Exception {
        try (var show = Opened.slides(pptx(Musterstadt.snapshot()))) {
            var chart = show.getCharts().getFirst();
            var lines = (XDDFLineChartData) chart.getChartSeries().getFirst();
            var end = lines.getSeries(0);
            assertThat(show.getCharts()).hasSize(1);
            assertThat(lines.getSeriesCount()).isEqualTo(3);
            assertThat(IntStream.range(0, 5)
                            .mapToObj(i -> String.valueOf(end.getValuesData().getPointAt(i))))
                    .containsExactly("44561.0", "44561.0", "44561.0", "44561.0", "44592.0");
            assertThat(end.getCategoryData().getPointAt(4)).isEqualTo("Jun 20");
            var sheet = chart.getWorkbook().getSheet("Daten");
            assertThat(sheet.getRow(5).getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo("2022-01-31");
            assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("Frist");
        }
    }

    @Test
    void whoeverDoesNotSeeItIsToldAllOfIt() throws Exception {
        try (var show = Opened.slides(pptx(Musterstadt.snapshot()))) {
            for (var slide : show.getSlides()) {
                assertThat(slide.getTitle()).isNotBlank();
                assertThat(Shapes.notes(slide)).isNotEmpty();
                assertThat(slide.getShapes()).allSatisfy(ProgrammeReportPptxTest::speaks);
                assertThat(slide.getShapes().getFirst())
                        .extracting(s -> ((XSLFTextShape) s).getTextType().name())
                        .asString()
                        .endsWith("TITLE");
                assertThat(((XSLFTextShape) slide.getShapes().getLast()).getText())
                        .isEqualTo(String.valueOf(slide.getSlideNumber()));
                var ids =
                        Shapes.all(slide.getShapes()).map(XSLFShape::getShapeId).toList();
                assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
            }
            assertThat(show.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .contains("de-DE");
        }
    }

    private static void speaks(XSLFShape shape) {
        var properties = Shapes.properties(shape);
        var text = shape instanceof XSLFTextShape t && !t.getText().isBlank();
        assertThat(text
                        || Shapes.decorative(shape)
                        || properties.isSetDescr() && !properties.getDescr().isBlank())
                .as(shape.getShapeName())
                .isTrue();
    }

    @Test
    void eachMeasureOfTheRoadmapIsAGroupWithItsNameAndStandsInTheNotes() throws Exception {
        try (var show = Opened.slides(pptx(Musterstadt.snapshot()))) {
            var page = show.getSlides().getLast();
            var group = page.getShapes().stream()
                    .filter(s -> "B1-B".equals(s.getShapeName()))
                    .findFirst()
                    .orElseThrow();
            assertThat(Shapes.properties(group).getDescr())
                    .contains("01.02.2020 bis 31.01.2022", "30\u00A0Tage nach Frist", "kritische Kette");
            assertThat(Shapes.notes(page)).anyMatch(n -> n.startsWith("B1-B; ") && n.contains("31.01.2022"));
        }
    }

    @Test
    void notesNameTheMonthOfEachLightAndHoldWhatWasCut() throws Exception {
        try (var show = Opened.slides(pptx(Musterstadt.snapshot()))) {
            assertThat(Shapes.notes(show.getSlides().get(2)))
                    .anyMatch(n -> n.startsWith("B1-B ") && n.endsWith("Ampel aus dem Statusbericht Mai 2020"));
        }
    }

    @Test
    void sameReportGivesTheSameBytesInAnyZoneAndLanguage() throws Exception {
        var first = Opened.bytes(pptx(Musterstadt.snapshot()));
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Opened.bytes(pptx(Musterstadt.snapshot()))).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void eachPartKeepsToTheSchema() throws Exception {
        try (var show = Opened.slides(pptx(Musterstadt.snapshot()))) {
            var checked = new ArrayList<String>();
            for (var part : show.getPackage().getParts()) {
                if (part.getContentType().matches(".*(presentationml|drawingml|theme).*xml")) {
                    assertThat(faults(part)).as(part.getPartName().getName()).isEmpty();
                    checked.add(part.getPartName().getName());
                }
            }
            assertThat(checked).hasSizeGreaterThan(30);
        }
    }

    private static List<Object> faults(PackagePart part) throws Exception {
        var faults = new ArrayList<Object>();
        try (var in = part.getInputStream()) {
            TypeSystemHolder.typeSystem
                    .parse(in, null, null)
                    .validate(new XmlOptions().setErrorListener(new java.util.AbstractCollection<>() {
                        @Override
                        public boolean add(org.apache.xmlbeans.XmlError e) {
                            return faults.add(e.getMessage());
                        }

                        @Override
                        public java.util.Iterator<org.apache.xmlbeans.XmlError> iterator() {
                            return Collections.emptyIterator();
                        }

                        @Override
                        public int size() {
                            return faults.size();
                        }
                    }));
        }
        return faults;
    }

    @Test
    void noTextNamesAMachineAndNoPartIsLinked() throws Exception {
        var file = Opened.bytes(pptx(hostile()));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text)
                        .as(entry.getName())
                        .doesNotContain("TargetMode=\"External\"", "hlinkClick", "/tmp", "/home", "/root");
            }
        }
    }

    @Test
    void hostileTextStaysTextAndFits() throws Exception {
        try (var show = Opened.slides(pptx(hostile()))) {
            assertThat(Shapes.overflowing(show)).isEmpty();
            assertThat(text(show.getSlides().get(10))).contains("=HYPERLINK(\"http://example.org\"", "<a:t>");
        }
    }

    private static Snapshot hostile() {
        var risk = Musterstadt.risks().getFirst();
        var decision = Musterstadt.decisions().getFirst();
        return Musterstadt.snapshot(
                Musterstadt.blocks(),
                List.of(new RiskLine(risk.key(), "B1-B", HOSTILE, risk.since(), risk.report(), risk.judged())),
                List.of(new DecisionLine(
                        decision.key(),
                        "B1-B",
                        HOSTILE,
                        decision.due(),
                        0,
                        decision.since(),
                        decision.report(),
                        null,
                        null)),
                List.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30})
    void threeDecisionsToAPage(int count) throws Exception {
        var many = Collections.nCopies(count, Musterstadt.decisions().get(1));
        var snapshot = Musterstadt.snapshot(Musterstadt.blocks(), Musterstadt.risks(), many, List.of());
        try (var show = Opened.slides(pptx(snapshot))) {
            assertThat(Shapes.overflowing(show)).isEmpty();
            assertThat(titles(show).stream().filter(t -> t.contains("Beschl"))).hasSize(Math.max(1, (count + 2) / 3));
            if (count == 0) {
                assertThat(titles(show)).contains("Drei wesentliche Risiken; keine Beschlüsse erbeten");
            }
            if (count == 30) {
                assertThat(titles(show)).contains("Beschlüsse (10 von 10)");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, 60, 200})
    void sixMeasuresToAPageAndFifteenToARoadmap(int count) throws Exception {
        var snapshot = Musterstadt.snapshot(
                Musterstadt.blocksWithMeasures(count), Musterstadt.risks(), Musterstadt.decisions(), List.of("B1-1"));
        try (var show = Opened.slides(pptx(snapshot))) {
            assertThat(Shapes.overflowing(show)).isEmpty();
            assertThat(titles(show).stream().filter(t -> t.startsWith("B1 "))).hasSize(Math.max(1, (count + 5) / 6));
            assertThat(titles(show).stream().filter(t -> t.startsWith("F"))).hasSize(Math.max(1, (count + 14) / 15));
            if (count == 60) {
                assertThat(titles(show))
                        .contains("B1 Elektronische Schriftgutverwaltung (10 von 10)", "Fahrplan (4 von 4)");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 16})
    void tenBlocksToAPage(int count) throws Exception {
        var blocks = Collections.nCopies(count, Musterstadt.blocks().get(1));
        var snapshot = Musterstadt.snapshot(blocks, Musterstadt.risks(), Musterstadt.decisions(), List.of());
        try (var show = Opened.slides(pptx(snapshot))) {
            assertThat(Shapes.overflowing(show)).isEmpty();
            assertThat(show.getSlides()).hasSize(count + (count > 10 ? 5 : 4));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2_000, 100_000})
    void longTextsAreCutAtAWordAndStandWholeInTheNotes(int length) throws Exception {
        var words = Musterstadt.words(length);
        var b = Musterstadt.blocks().getFirst();
        var block = new BlockState(
                b.block(),
                b.code(),
                words,
                3,
                Light.RED,
                b.conspicuous(),
                8,
                22,
                b.nextMilestone(),
                b.end(),
                false,
                b.deadline(),
                words,
                b.measures(),
                b.lastQuarter(),
                b.nextQuarter(),
                Light.RED,
                b.trend());
        var risk = Musterstadt.risks().getFirst();
        var risks = List.of(new RiskLine(risk.key(), "B1-B", words, risk.since(), risk.report(), risk.judged()));
        var snapshot = Musterstadt.snapshot(List.of(block), risks, Musterstadt.decisions(), List.of());
        try (var show = Opened.slides(pptx(snapshot))) {
            assertThat(Shapes.overflowing(show)).isEmpty();
            assertThat(text(show.getSlides().get(2))).contains("Verwaltung digital …");
            assertThat(Shapes.notes(show.getSlides().get(2))).anyMatch(n -> n.contains(words.strip()));
            assertThat(Shapes.notes(show.getSlides().get(3))).anyMatch(n -> n.contains(words.strip()));
        }
    }

    @Test
    void anApprovedReportCarriesItsApprovalAndItsReason() throws Exception {
        var report = Musterstadt.report(ProgrammeReportState.APPROVED);
        try (var show = Opened.slides(pptx(report, Musterstadt.snapshot()))) {
            assertThat(Shapes.overflowing(show)).isEmpty();
            assertThat(text(show.getSlides().get(1)))
                    .contains("(Beispieldaten) · Programmbericht Q2 2020 · Stichtag 30.06.2020 · Genehmigt 13.07.2020");
            assertThat(text(show.getSlides().getFirst()))
                    .contains("Genehmigt 13.07.2020, Version 1", "Begründung: Die IT-Strategie")
                    .doesNotContain("noch offen");
            assertThat(show.getProperties()
                            .getCustomProperties()
                            .getProperty("stellwerk.pruefsumme")
                            .getLpwstr())
                    .isEqualTo("ab".repeat(32));
        }
    }

    @Test
    void aReportFromBeforeLightsWereComputedClaimsNone() throws Exception {
        var blocks = Musterstadt.blocks().stream()
                .map(b -> new BlockState(
                        b.block(),
                        b.code(),
                        b.name(),
                        3,
                        b.light(),
                        b.conspicuous(),
                        8,
                        22,
                        b.nextMilestone(),
                        b.end(),
                        false,
                        b.deadline(),
                        null,
                        List.of(),
                        b.lastQuarter(),
                        b.nextQuarter(),
                        null,
                        null))
                .toList();
        var snapshot = Musterstadt.snapshot(blocks, Musterstadt.risks(), Musterstadt.decisions(), List.of());
        try (var show = Opened.slides(pptx(snapshot))) {
            assertThat(titles(show)).contains("Programm gemeldet Gelb: eine Frist wird verfehlt");
            assertThat(text(show.getSlides().getFirst()))
                    .doesNotContain("berechnet")
                    .contains(ReportWords.LEGEND);
            assertThat(show.getCharts()).isEmpty();
            assertThat(Shapes.overflowing(show)).isEmpty();
        }
    }

    @Test
    void libreOfficeShowsEveryPage(@TempDir Path dir) throws Exception {
        var pages = Opened.pages(dir, "pptx", pptx(Musterstadt.snapshot()));
        assertThat(pages).hasSize(12);
        assertThat(pages.get(2)).contains("Meilensteintrend B1-B", "31.01.2022");
        assertThat(pages.get(11)).contains("Stichtag 30.06.", "kritische Kette");
    }
}
