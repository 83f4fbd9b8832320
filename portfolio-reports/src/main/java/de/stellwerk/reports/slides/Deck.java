package de.stellwerk.reports.slides;

import de.stellwerk.reports.office.Archive;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** A presentation of 960 × 540 points. */
public final class Deck implements Closeable {
    private final XMLSlideShow show;
    private final List<Page> pages = new ArrayList<>();
    private final String frontFoot;
    private final String foot;
    private final String legend;

    /** @param frontFoot what stands at the foot of the front page, where the others have {@code foot} */
    public Deck(String frontFoot, String foot, String legend) throws IOException {
        this.frontFoot = frontFoot;
        this.foot = foot;
        this.legend = legend;
        show = new XMLSlideShow(new ByteArrayInputStream(Base.bytes()));
    }

    public XMLSlideShow show() {
        return show;
    }

    /** A new last page with its title. */
    public Page page(Layout layout, String title) {
        var slide = show.createSlide(show.findLayout(layout.title()));
        slide.clear();
        var page = new Page(show, slide, pages.size() + 1);
        page.title(title);
        pages.add(page);
        return page;
    }

    public int pages() {
        return pages.size();
    }

    /** With the feet of the pages, which are read last. Does not close the stream. */
    public void write(OutputStream out) throws IOException {
        for (var page : pages) {
            page.foot(page == pages.getFirst() ? frontFoot : foot, legend);
        }
        Archive.write(show, out);
    }

    @Override
    public void close() throws IOException {
        show.close();
    }
}
