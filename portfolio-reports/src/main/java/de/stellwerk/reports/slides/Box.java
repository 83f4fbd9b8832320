package de.stellwerk.reports.slides;

import java.awt.geom.Rectangle2D;

/** A place on a page, in points from its upper left corner. */
public record Box(double x, double y, double width, double height) {
    Rectangle2D anchor() {
        return new Rectangle2D.Double(x, y, width, height);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }
}
