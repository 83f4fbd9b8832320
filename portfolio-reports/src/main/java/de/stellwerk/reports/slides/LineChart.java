package de.stellwerk.reports.slides;

import de.stellwerk.reports.office.Palette;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.util.Units;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;

/**
 * A native chart of dates over months, not smoothed: a line that rises is a date that moves away.
 *
 * @param months words under the points
 * @param deadline name and day of a dashed line without points
 */
public record LineChart(
        List<String> months, List<Series> series, @Nullable Series deadline) {
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int QUARTER = 91;
    private static final int STEPS = 4;
    private static final List<String> COLOURS = List.of("04158D", "D58100", "007B5D");
    private static final List<String> LABELS = List.of("04158D", "734000", "00681F");
    private static final List<String> MARKERS = List.of("circle", "square", "triangle");
    private static final String RED = "C31C13";

    /** A line with one day for each month, {@code null} where there was none. */
    public record Series(String name, List<@Nullable LocalDate> days) {
        public Series {
            days = Collections.unmodifiableList(new ArrayList<>(days));
        }
    }

    public LineChart {
        months = List.copyOf(months);
        series = List.copyOf(series);
    }

    void write(Page page, Box box, String alternative) throws IOException {
        var chart = page.show().createChart();
        try {
            chart.getCTChartSpace().set(ChartSpaceDocument.Factory.parse(xml()).getChartSpace());
            chart.saveWorkbook(ChartSheet.of(months, all()));
        } catch (XmlException | org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IllegalStateException("the chart of a page", e);
        }
        page.slide()
                .addChart(
                        chart,
                        new Rectangle2D.Double(
                                Units.toEMU(box.x()),
                                Units.toEMU(box.y()),
                                Units.toEMU(box.width()),
                                Units.toEMU(box.height())));
        var frames = page.slide().getXmlObject().getCSld().getSpTree().getGraphicFrameList();
        var properties = frames.getLast().getNvGraphicFramePr().getCNvPr();
        properties.setName("Diagramm");
        properties.setDescr(alternative);
    }

    private List<Series> all() {
        return Stream.concat(series.stream(), Stream.ofNullable(deadline)).toList();
    }

    static long serial(LocalDate day) {
        return ChronoUnit.DAYS.between(EPOCH, day);
    }

    private String xml() {
        var days = all().stream()
                .flatMap(s -> s.days().stream())
                .filter(Objects::nonNull)
                .toList();
        var first = serial(days.stream().min(Comparator.naturalOrder()).orElse(EPOCH)) - QUARTER;
        var last = serial(days.stream().max(Comparator.naturalOrder()).orElse(EPOCH)) + QUARTER;
        var lines = new StringBuilder();
        for (var i = 0; i < series.size(); i++) {
            lines.append(line(i, series.get(i), COLOURS.get(i % 3), LABELS.get(i % 3), MARKERS.get(i % 3)));
        }
        if (deadline != null) {
            lines.append(line(series.size(), deadline, RED, RED, null));
        }
        return """
                <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="de-DE"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.13"/><c:y val="0.05"/><c:w val="0.72"/><c:h val="0.8"/></c:manualLayout></c:layout><c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>%s<c:marker val="1"/><c:axId val="1001"/><c:axId val="1002"/></c:lineChart><c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="6E7597"/></a:solidFill></a:ln></c:spPr>%s<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/><c:max val="%s"/><c:min val="%s"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="C0C3D5"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="MM/yyyy" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>%s<c:crossAx val="1001"/><c:crosses val="min"/><c:crossBetween val="between"/><c:majorUnit val="%s"/></c:valAx><c:spPr><a:noFill/></c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>""".formatted(
                        lines,
                        text(Palette.SECONDARY, false),
                        String.valueOf(last),
                        String.valueOf(first),
                        text(Palette.SECONDARY, false),
                        String.valueOf(Math.max(1, (last - first) / STEPS)));
    }

    private String line(int index, Series s, String colour, String label, @Nullable String marker) {
        var points = months.size();
        var column = (char) ('B' + index);
        var labelled = lastPoint(s);
        var mark = marker == null
                ? "<c:marker><c:symbol val=\"none\"/></c:marker>"
                : "<c:marker><c:symbol val=\"" + marker + "\"/><c:size val=\"7\"/><c:spPr>" + fill(colour)
                        + "<a:ln><a:noFill/></a:ln></c:spPr></c:marker>";
        var dash = marker == null ? "<a:prstDash val=\"dash\"/>" : "";
        return "<c:ser><c:idx val=\"" + index + "\"/><c:order val=\"" + index + "\"/><c:tx><c:strRef><c:f>Daten!$"
                + column
                + "$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>" + escaped(s.name())
                + "</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr><a:ln w=\"" + (marker == null ? 15875 : 25400)
                + "\">" + fill(colour) + dash + "</a:ln></c:spPr>" + mark + "<c:dLbls><c:dLbl><c:idx val=\"" + labelled
                + "\"/><c:spPr><a:noFill/></c:spPr>" + text(label, true) + "<c:dLblPos val=\""
                + (marker == null ? "b" : "r") + "\"/>"
                + shown(true) + "</c:dLbl><c:spPr><a:noFill/></c:spPr>" + shown(false)
                + "</c:dLbls><c:cat><c:strRef><c:f>Daten!$A$2:$A$" + (points + 1)
                + "</c:f><c:strCache>" + values(months)
                + "</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Daten!$"
                + column + "$2:$" + column + "$" + (points + 1)
                + "</c:f><c:numCache><c:formatCode>dd.mm.yyyy</c:formatCode>"
                + values(s.days().stream()
                        .map(d -> d == null ? "" : String.valueOf(serial(d)))
                        .toList())
                + "</c:numCache></c:numRef></c:val><c:smooth val=\"0\"/></c:ser>";
    }

    private static int lastPoint(Series s) {
        var last = 0;
        for (var i = 0; i < s.days().size(); i++) {
            last = s.days().get(i) == null ? last : i;
        }
        return last;
    }

    private static String shown(boolean name) {
        return "<c:showLegendKey val=\"0\"/><c:showVal val=\"0\"/><c:showCatName val=\"0\"/><c:showSerName val=\""
                + (name ? 1 : 0) + "\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";
    }

    private static String values(List<String> values) {
        var points = new StringBuilder("<c:ptCount val=\"" + values.size() + "\"/>");
        for (var i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                points.append("<c:pt idx=\"").append(i).append("\"><c:v>");
                points.append(escaped(values.get(i))).append("</c:v></c:pt>");
            }
        }
        return points.toString();
    }

    private static String text(String colour, boolean bold) {
        return "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"1100\" b=\"" + (bold ? 1 : 0) + "\">"
                + fill(colour)
                + "<a:latin typeface=\"Arial\"/></a:defRPr></a:pPr><a:endParaRPr lang=\"de-DE\"/></a:p></c:txPr>";
    }

    private static String fill(String colour) {
        return "<a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill>";
    }

    private static String escaped(String text) {
        return Fit.printable(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
