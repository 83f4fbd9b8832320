package de.stellwerk.reports.slides;

import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.LineDecoration.DecorationShape;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.jspecify.annotations.Nullable;

/** Draws lines and plain shapes. On their own they are decorative; inside a group the group speaks for them. */
final class Drawing {
    private final XSLFShapeContainer target;

    Drawing(XSLFShapeContainer target) {
        this.target = target;
    }

    void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        var line = target.createConnector();
        line.setShapeType(ShapeType.LINE);
        line.setAnchor(
                new Rectangle2D.Double(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)));
        stroke(line, stroke);
        Marks.name(line, "Linie");
        Marks.decorative(line);
    }

    void shape(ShapeType type, Box box, @Nullable String fill, @Nullable Stroke border) {
        var shape = target.createAutoShape();
        shape.setShapeType(type);
        shape.setAnchor(box.anchor());
        shape.setFillColor(fill == null ? null : SlideText.colour(fill));
        if (border == null) {
            shape.setLineColor(null);
        } else {
            stroke(shape, border);
        }
        Marks.name(shape, "Form");
        Marks.decorative(shape);
    }

    private static void stroke(XSLFSimpleShape shape, Stroke stroke) {
        shape.setLineColor(SlideText.colour(stroke.colour()));
        shape.setLineWidth(stroke.width());
        switch (stroke.style()) {
            case SOLID -> shape.setLineDash(LineDash.SOLID);
            case DASHED -> shape.setLineDash(LineDash.DASH);
            case DOTTED_ARROW -> {
                shape.setLineDash(LineDash.SYS_DOT);
                shape.setLineTailDecoration(DecorationShape.TRIANGLE);
            }
        }
    }
}
