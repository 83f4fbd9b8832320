package de.stellwerk.access;

import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.Table;
import jakarta.inject.Singleton;

@Singleton
class PersonTable extends Table<Person, PersonRow> {
    private final PersonRows rows;

    PersonTable(PersonRows rows) {
        super(rows, Person.class);
        this.rows = rows;
    }

    @Override
    public String entityName() {
        return "person";
    }

    @Override
    protected PersonRow row(RowKey key, Person e, String data) {
        return new PersonRow(key, e.version(), data);
    }
}
