package de.stellwerk.ui.measure;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import de.stellwerk.measure.MeasureLine;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** The list page by page. A measure stays the same one whatever changes about it, so that it stays selected. */
final class ListData extends AbstractBackEndDataProvider<MeasureLine, Void> {
    /** Reads one page, from 0. */
    interface Pages {
        List<MeasureLine> read(int page, int size);
    }

    private final transient Pages pages;
    private final transient IntSupplier size;

    ListData(Pages pages, IntSupplier size) {
        this.pages = pages;
        this.size = size;
    }

    @Override
    protected Stream<MeasureLine> fetchFromBackEnd(Query<MeasureLine, Void> query) {
        return pages.read(query.getPage(), query.getPageSize()).stream();
    }

    @Override
    protected int sizeInBackEnd(Query<MeasureLine, Void> query) {
        return size.getAsInt();
    }

    @Override
    public Object getId(MeasureLine line) {
        return line.measure().id();
    }
}
