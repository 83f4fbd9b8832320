package de.stellwerk.ui.measure;

import de.stellwerk.measure.MeasureSort;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns of the list of measures, in their usual order; the first cannot be left out. */
public enum ListColumn {
    CODE("78px", MeasureSort.By.CODE),
    TITLE(null, MeasureSort.By.TITLE),
    LIGHT("130px", MeasureSort.By.LIGHT),
    PRIORITY("98px", MeasureSort.By.PRIORITY),
    COST_CLASS("128px", MeasureSort.By.COST_CLASS),
    STATE("108px", MeasureSort.By.STATE),
    END("106px", MeasureSort.By.END),
    DEVIATION("112px", null),
    RESPONSIBLE("150px", MeasureSort.By.RESPONSIBLE),
    START("110px", MeasureSort.By.START),
    BASELINE_END("120px", null),
    DELAY("240px", null),
    BLOCK("90px", null),
    LABEL("100px", null),
    PARTICIPANTS("260px", null),
    TAGS("200px", null);

    static final List<ListColumn> USUAL =
            List.of(CODE, TITLE, LIGHT, PRIORITY, COST_CLASS, STATE, END, DEVIATION, RESPONSIBLE);

    private final @Nullable String width;
    private final MeasureSort.@Nullable By sort;

    ListColumn(@Nullable String width, MeasureSort.@Nullable By sort) {
        this.width = width;
        this.sort = sort;
    }

    /** {@code null}: takes what is left. */
    @Nullable
    String width() {
        return width;
    }

    MeasureSort.@Nullable By sort() {
        return sort;
    }
}
