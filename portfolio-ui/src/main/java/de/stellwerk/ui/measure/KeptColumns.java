package de.stellwerk.ui.measure;

import de.stellwerk.ui.Preferences;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The columns that were chosen last on this device: what a list shows whose address names none. */
final class KeptColumns {
    private static final String NAME = "columns";

    private KeptColumns() {}

    static List<ListColumn> get() {
        return Preferences.last(NAME)
                .map(text -> ListQuery.columns(Arrays.asList(text.split("\\."))))
                .orElse(ListColumn.USUAL);
    }

    static void keep(List<ListColumn> columns) {
        Preferences.keepLast(NAME, columns.stream().map(ListColumn::name).collect(Collectors.joining(".")));
    }
}
