package de.stellwerk.reports.list;

import de.stellwerk.reports.office.Register.Column;
import de.stellwerk.reports.office.Value;
import java.time.LocalDate;
import java.util.List;

/**
 * A list to be saved as a file.
 *
 * @param name of the sheet and the title
 * @param context where the list is from, e.g. programme and municipality
 * @param day that the list stands for
 */
public record ListSheet(String name, String context, LocalDate day, List<Column> columns, List<List<Value>> rows) {}
