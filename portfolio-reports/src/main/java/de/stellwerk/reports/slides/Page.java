package de.stellwerk.reports.slides;

import de.stellwerk.reports.office.TableText;
import java.util.List;
import java.util.Set;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;

/** A page; the order in which its parts are added is the order in which they are read out. */
public final class Page {
    /** Left edge and width of what stands on a page. */
    public static final double LEFT = 40;

    public static final double WIDTH = 880;
    public static final double TOP = 66;
    public static final double BOTTOM = 490;

    /** What of the notes page is kept; the library's own has a day and empty lines, too. */
    private static final Set<Placeholder> NOTED = Set.of(Placeholder.BODY, Placeholder.SLIDE_IMAGE);

    private final XMLSlideShow show;
    private final XSLFSlide slide;
    private final int number;

    Page(XMLSlideShow show, XSLFSlide slide, int number) {
        this.show = show;
        this.slide = slide;
        this.number = number;
    }

    XMLSlideShow show() {
        return show;
    }

    XSLFSlide slide() {
        return slide;
    }

    void title(String title) {
        fill(Slot.TITLE, title);
    }

    /** What stands around the title of the front page. */
    public void front(String municipality, String subtitle) {
        fill(Slot.MUNICIPALITY, municipality);
        fill(Slot.SUBTITLE, subtitle);
    }

    /** What stands at the foot of the page: read last, so added last. */
    void foot(String text, String legend) {
        fill(Slot.FOOTER, text);
        fill(Slot.LEGEND, legend);
        var box = fill(Slot.NUMBER, "");
        box.clearText();
        var field = box.addNewTextParagraph().getXmlObject().addNewFld();
        field.setId("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
        field.setType("slidenum");
        field.addNewRPr().setLang(SlideText.LANGUAGE);
        field.setT(String.valueOf(number));
    }

    private XSLFTextBox fill(Slot slot, String text) {
        var box = slide.createTextBox();
        var shape = (org.openxmlformats.schemas.presentationml.x2006.main.CTShape) box.getXmlObject();
        var properties = shape.getNvSpPr();
        properties.getCNvPr().setName(slot.title);
        properties.getCNvSpPr().unsetTxBox();
        properties.getCNvSpPr().addNewSpLocks().setNoGrp(true);
        var holder = properties.getNvPr().addNewPh();
        holder.setType(slot.type);
        if (slot.index != null) {
            holder.setIdx(slot.index);
        }
        shape.setSpPr(org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties.Factory.newInstance());
        var body = shape.getTxBody();
        body.setBodyPr(org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties.Factory.newInstance());
        box.clearText();
        var run = box.addNewTextParagraph().addNewTextRun();
        run.setText(Fit.printable(text));
        run.getRPr(true).setLang(SlideText.LANGUAGE);
        return box;
    }

    public void text(Box box, Para... paragraphs) {
        text(box, List.of(paragraphs));
    }

    /** The box does not grow: what it is to hold has been measured before. */
    public void text(Box box, List<Para> paragraphs) {
        write(slide.createTextBox(), box, paragraphs, VerticalAlignment.TOP);
    }

    static void write(XSLFTextBox target, Box box, List<Para> paragraphs, VerticalAlignment align) {
        target.setAnchor(box.anchor());
        target.setWordWrap(true);
        target.setTextAutofit(TextAutofit.NONE);
        target.setLeftInset(0);
        target.setRightInset(0);
        target.setTopInset(0);
        target.setBottomInset(0);
        target.setVerticalAlignment(align);
        SlideText.write(target, paragraphs);
    }

    /** A straight line that says nothing. */
    public void line(double x1, double y1, double x2, double y2, String colour, double width) {
        new Drawing(slide).line(x1, y1, x2, y2, Stroke.solid(colour, width));
    }

    /** A straight line that says nothing. */
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        new Drawing(slide).line(x1, y1, x2, y2, stroke);
    }

    /** A rectangle that says nothing. */
    public void rectangle(Box box, @Nullable String fill, @Nullable Stroke border) {
        new Drawing(slide).shape(ShapeType.RECT, box, fill, border);
    }

    /** A data table; its lower edge is the answer. */
    public double table(double x, double y, TableText table, TableLook look) {
        return SlideTable.write(slide, x, y, table, look);
    }

    /** Shapes that are one thing to those who do not see them. */
    public Group group(Box box, String name, String alternative) {
        return new Group(slide.createGroup(), box, name, alternative);
    }

    /** A native line chart. */
    public void chart(Box box, LineChart chart, String alternative) throws java.io.IOException {
        chart.write(this, box, alternative);
    }

    /** What is said to the page: where its figures come from, and texts that it cuts. */
    public void notes(List<String> lines) {
        var notes = show.getNotesSlide(slide);
        for (var shape : List.copyOf(notes.getShapes())) {
            if (shape instanceof XSLFTextShape text && !NOTED.contains(text.getTextType())) {
                notes.removeShape(shape);
            }
        }
        for (var shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.clearText();
                for (var line : lines) {
                    var run = shape.addNewTextParagraph().addNewTextRun();
                    run.setText(Fit.printable(line));
                    run.getRPr(true).setLang(SlideText.LANGUAGE);
                }
            }
        }
    }
}
