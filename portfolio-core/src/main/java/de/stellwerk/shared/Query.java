package de.stellwerk.shared;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A question to the database in SQL that no repository method can put; its arguments are always bound, never written into it. */
public record Query(String sql, List<?> arguments) {
    /** What is made of a row. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Asks inside the transaction that there is. */
    public <T> List<T> list(JdbcOperations jdbc, Reader<T> reader) {
        return jdbc.prepareStatement(sql, statement -> {
            for (int i = 0; i < arguments.size(); i++) {
                statement.setObject(i + 1, arguments.get(i));
            }
            try (var result = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (result.next()) {
                    found.add(reader.read(result));
                }
                return found;
            }
        });
    }
}
