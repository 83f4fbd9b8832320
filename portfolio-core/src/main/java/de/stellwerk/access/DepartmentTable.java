package de.stellwerk.access;

import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.Table;
import jakarta.inject.Singleton;

@Singleton
class DepartmentTable extends Table<Department, DepartmentRow> {
    private final DepartmentRows rows;

    DepartmentTable(DepartmentRows rows) {
        super(rows, Department.class);
        this.rows = rows;
    }

    @Override
    public String entityName() {
        return "department";
    }

    @Override
    protected DepartmentRow row(RowKey key, Department e, String data) {
        return new DepartmentRow(key, e.version(), e.code(), e.name(), data);
    }
}
