package de.stellwerk.savedview;

import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

@Singleton
class SavedViewTable extends Table<SavedView, SavedViewRow> {
    private final SavedViewRows rows;

    SavedViewTable(SavedViewRows rows) {
        super(rows, SavedView.class);
        this.rows = rows;
    }

    @Override
    public String entityName() {
        return "saved_view";
    }

    @Override
    protected SavedViewRow row(RowKey key, SavedView e, String data) {
        return new SavedViewRow(key, e.version(), e.person().value(), e.place().name(), nameKey(e.name()), data);
    }

    /** In which form two names are the same. */
    static String nameKey(String name) {
        return name.strip().toLowerCase(Locale.GERMAN);
    }

    /** In the order of their names. */
    List<SavedView> of(TenantId tenant, PersonId person) {
        return entities(rows.findByKeyTenantIdAndPersonIdOrderByNameKey(tenant.value(), person.value()));
    }
}
