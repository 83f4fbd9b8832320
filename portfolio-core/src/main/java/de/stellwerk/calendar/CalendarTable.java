package de.stellwerk.calendar;

import de.stellwerk.shared.Json;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.Table;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;

/** One calendar a municipality at most, under the municipality's own id. */
@Singleton
class CalendarTable extends Table<WorkCalendar, CalendarRow> {
    private final CalendarRows rows;

    CalendarTable(CalendarRows rows) {
        super(rows, WorkCalendar.class);
        this.rows = rows;
    }

    @Override
    public String entityName() {
        return "calendar";
    }

    @Override
    protected CalendarRow row(RowKey key, WorkCalendar e, String data) {
        return new CalendarRow(key, e.version(), data);
    }

    /** The stored one, or what the set-up said. */
    WorkCalendar standing(TenantId tenant) {
        var row = rows.findStanding(tenant.value()).orElseThrow(() -> new NotFound("tenant", tenant));
        return row.data() == null
                ? WorkCalendar.initial(tenant, Land.of(row.land()))
                : Json.read(row.data(), WorkCalendar.class);
    }
}
