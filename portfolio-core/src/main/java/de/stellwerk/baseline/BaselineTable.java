package de.stellwerk.baseline;

import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.Table;
import jakarta.inject.Singleton;
import java.util.Locale;

@Singleton
class BaselineTable extends Table<Baseline, BaselineRow> {
    BaselineTable(BaselineRows rows) {
        super(rows, Baseline.class);
    }

    @Override
    public String entityName() {
        return "baseline";
    }

    @Override
    protected BaselineRow row(RowKey key, Baseline e, String data) {
        return new BaselineRow(key, e.version(), e.programme().value(), nameKey(e.name()), data);
    }

    /** In which form two names are the same. */
    static String nameKey(String name) {
        return name.strip().toLowerCase(Locale.GERMAN);
    }
}
