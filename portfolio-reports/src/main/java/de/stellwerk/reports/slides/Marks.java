package de.stellwerk.reports.slides;

import javax.xml.namespace.QName;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Names and alternative texts of shapes, which the library's own classes cannot set. */
final class Marks {
    private static final QName DECORATIVE =
            new QName("http://schemas.microsoft.com/office/drawing/2017/decorative", "decorative", "adec");
    private static final String DECORATIVE_EXTENSION = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

    private Marks() {}

    static void name(XSLFShape shape, String name) {
        properties(shape).setName(name);
    }

    /** What the shape says, for those who do not see it. */
    static void alternative(XSLFShape shape, String name, String text) {
        name(shape, name);
        properties(shape).setDescr(text);
    }

    /** Says nothing: is not read out. */
    static void decorative(XSLFShape shape) {
        var extension = properties(shape).addNewExtLst().addNewExt();
        extension.setUri(DECORATIVE_EXTENSION);
        try (var cursor = extension.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(DECORATIVE);
            cursor.insertAttributeWithValue("val", "1");
        }
    }

    private static CTNonVisualDrawingProps properties(XSLFShape shape) {
        return switch (shape.getXmlObject()) {
            case CTShape s -> s.getNvSpPr().getCNvPr();
            case CTGroupShape g -> g.getNvGrpSpPr().getCNvPr();
            case CTConnector c -> c.getNvCxnSpPr().getCNvPr();
            case CTGraphicalObjectFrame f -> f.getNvGraphicFramePr().getCNvPr();
            default -> throw new IllegalArgumentException(shape.getShapeName());
        };
    }
}
