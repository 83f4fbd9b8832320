package de.stellwerk.reports.slides;

import de.stellwerk.reports.office.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;

/** Reads a presentation shape by shape, as somebody who does not see it would be told. */
public final class Shapes {
    private static final String NAMESPACES =
            "declare namespace p='http://schemas.openxmlformats.org/presentationml/2006/main' ";

    private Shapes() {}

    /** One line for each shape: page, kind, name, place, text, alternative text. */
    public static List<String> describe(XMLSlideShow show) {
        var lines = new ArrayList<String>();
        for (var slide : show.getSlides()) {
            lines.add("== " + slide.getSlideNumber() + " ["
                    + slide.getSlideLayout().getName() + "] " + slide.getTitle());
            slide.getShapes().forEach(s -> describe(s, "", lines));
            notes(slide).forEach(n -> lines.add("notes: " + n));
        }
        return lines;
    }

    private static void describe(XSLFShape shape, String indent, List<String> lines) {
        var properties = properties(shape);
        if (!decorative(shape)) {
            var alternative = properties.isSetDescr() ? " alt=" + properties.getDescr() : "";
            lines.add(indent + kind(shape) + " " + properties.getName() + place(shape) + text(shape) + alternative);
        }
        if (shape instanceof XSLFGroupShape group) {
            group.getShapes().forEach(s -> describe(s, indent + "  ", lines));
        }
    }

    private static String kind(XSLFShape shape) {
        if (shape instanceof XSLFGraphicFrame frame && frame.hasChart()) {
            return "chart";
        }
        if (shape instanceof XSLFTextShape text && text.getTextType() != null) {
            return "placeholder";
        }
        return switch (shape) {
            case XSLFTable _ -> "table";
            case XSLFGroupShape _ -> "group";
            case XSLFTextShape _ -> "text";
            default -> shape.getClass().getSimpleName();
        };
    }

    private static String place(XSLFShape shape) {
        var a = shape.getAnchor();
        return a == null
                ? ""
                : " (%d,%d %dx%d)"
                        .formatted(
                                Math.round(a.getX()),
                                Math.round(a.getY()),
                                Math.round(a.getWidth()),
                                Math.round(a.getHeight()));
    }

    private static String text(XSLFShape shape) {
        if (shape instanceof XSLFTable table) {
            return table.getRows().stream()
                    .map(r -> r.getCells().stream()
                            .map(c -> c.getText().replace('\n', '/'))
                            .collect(Collectors.joining(" | ")))
                    .collect(Collectors.joining("\n      ", "\n      ", ""));
        }
        return shape instanceof XSLFTextShape text ? " \"" + text.getText().replace('\n', '/') + "\"" : "";
    }

    public static List<String> notes(XSLFSlide slide) {
        return slide.getNotes() == null
                ? List.of()
                : slide.getNotes().getTextParagraphs().stream()
                        .flatMap(List::stream)
                        .map(XSLFTextParagraph::getText)
                        .toList();
    }

    public static CTNonVisualDrawingProps properties(XSLFShape shape) {
        return (CTNonVisualDrawingProps) shape.getXmlObject().selectPath(NAMESPACES + "./*/p:cNvPr")[0];
    }

    public static boolean decorative(XSLFShape shape) {
        return properties(shape).isSetExtLst()
                && properties(shape).getExtLst().xmlText().contains("decorative");
    }

    /** All of them, those of groups, too. */
    public static Stream<XSLFShape> all(List<XSLFShape> shapes) {
        return shapes.stream()
                .flatMap(s ->
                        s instanceof XSLFGroupShape g ? Stream.concat(Stream.of(s), all(g.getShapes())) : Stream.of(s));
    }

    /** What stands outside its page or needs more room than its box has. */
    public static List<String> overflowing(XMLSlideShow show) {
        var found = new ArrayList<String>();
        for (var slide : show.getSlides()) {
            all(slide.getShapes()).forEach(s -> overflow(slide, s, found));
        }
        return found;
    }

    private static void overflow(XSLFSlide slide, XSLFShape shape, List<String> found) {
        var box = shape.getAnchor();
        var where = slide.getSlideNumber() + " " + kind(shape) + place(shape) + text(shape);
        if (box.getX() < -0.5 || box.getY() < -0.5 || box.getMaxX() > 960.5 || box.getMaxY() > 540.5) {
            found.add("outside the page: " + where);
        }
        if (shape instanceof XSLFTable table) {
            var height =
                    table.getRows().stream().mapToDouble(r -> r.getHeight()).sum();
            if (box.getY() + height > 500) {
                found.add("over the foot: " + where);
            }
            table.getRows()
                    .forEach(r -> r.getCells().forEach(c -> {
                        var margins = ((CTTableCell) c.getXmlObject()).getTcPr();
                        var width = table.getColumnWidth(r.getCells().indexOf(c))
                                - points(margins.getMarL())
                                - points(margins.getMarR());
                        if (height(c, width) + points(margins.getMarT()) + points(margins.getMarB())
                                > r.getHeight() + 0.5) {
                            found.add("cell " + c.getText() + ": " + where);
                        }
                    }));
        } else if (shape instanceof XSLFTextShape text
                && text.getTextType() == null
                && !text.getText().isBlank()) {
            if (height(text, box.getWidth()) > box.getHeight() + 0.5) {
                found.add("text: " + where);
            }
        } else if (shape instanceof XSLFTextShape text && !text.getText().isBlank()) {
            var run = text.getTextParagraphs().getFirst().getTextRuns().getFirst();
            if (TextMeasure.width(text.getText(), run.getFontSize(), run.isBold()) > box.getWidth()) {
                found.add("placeholder: " + where);
            }
        }
    }

    private static double points(Object emu) {
        return ((Number) emu).longValue() / 12_700.0;
    }

    private static double height(XSLFTextShape shape, double width) {
        return shape.getTextParagraphs().stream()
                .mapToDouble(p -> height(p, width))
                .sum();
    }

    private static double height(XSLFTextParagraph p, double width) {
        var runs = p.getTextRuns();
        var size = runs.stream().mapToDouble(r -> r.getFontSize()).max().orElse(0);
        var bold = runs.stream().allMatch(r -> r.isBold());
        var room = width - (p.getLeftMargin() == null ? 0 : p.getLeftMargin());
        return TextMeasure.lines(p.getText(), size, bold, room) * -p.getLineSpacing() - p.getSpaceBefore();
    }
}
