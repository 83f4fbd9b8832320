package de.stellwerk.reports.slides;

import java.util.List;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.jspecify.annotations.Nullable;

/** Shapes that are one thing to those who do not see them. */
public final class Group {
    private final XSLFGroupShape group;
    private final Drawing drawing;

    Group(XSLFGroupShape group, Box box, String name, String alternative) {
        this.group = group;
        group.setAnchor(box.anchor());
        group.setInteriorAnchor(box.anchor());
        Marks.alternative(group, name, alternative);
        drawing = new Drawing(group);
    }

    public Group text(Box box, Para paragraph) {
        Page.write(group.createTextBox(), box, List.of(paragraph), VerticalAlignment.MIDDLE);
        return this;
    }

    public Group rectangle(Box box, @Nullable String fill, @Nullable Stroke border) {
        drawing.shape(ShapeType.RECT, box, fill, border);
        return this;
    }

    public Group diamond(Box box, String fill, Stroke border) {
        drawing.shape(ShapeType.DIAMOND, box, fill, border);
        return this;
    }

    public Group shape(ShapeType type, Box box, @Nullable String fill, Stroke border) {
        drawing.shape(type, box, fill, border);
        return this;
    }

    public Group line(double x1, double y1, double x2, double y2, Stroke stroke) {
        drawing.line(x1, y1, x2, y2, stroke);
        return this;
    }
}
