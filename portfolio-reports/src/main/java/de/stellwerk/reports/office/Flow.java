package de.stellwerk.reports.office;

import java.util.List;

/** Text that flows over pages, whatever file it becomes: what a report says is written once, for each of its formats. */
public interface Flow {
    /** Begins a new page if there is something on this one. */
    void newPage();

    /** What follows does not begin in the last third of a page. */
    void keepOffTheFoot();

    /** A numbered heading that stands in the contents. */
    void chapter(String text);

    /** Heading of a level below the chapters. */
    void heading(TextStyle style, String text);

    /** A text that a person typed: each of its lines is a paragraph, long ones go on over the pages. */
    void text(TextStyle style, String text);

    /** One paragraph. */
    void line(TextStyle style, List<Span> spans);

    /** A table; one that does not fit goes on with its header row on the next page. */
    void table(TableText table);

    /** Two texts beside each other. */
    void row(LayoutRow row, List<List<Span>> left, List<List<Span>> right);
}
