package de.stellwerk.measure;

import de.stellwerk.shared.Json;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.Page;
import de.stellwerk.shared.Query;
import de.stellwerk.shared.TenantId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds measures by filter in the database: one statement for ids and total, one for the rows of the page. */
@Singleton
class MeasureSearch {
    private static final String COLUMNS = "select m.data, p.code, b.code, b.cost_class, l.light, l.period ";
    private static final String FROM = """
            from measure m
             join programme p on p.tenant_id = m.tenant_id and p.id = m.programme_id
             join block b on b.tenant_id = m.tenant_id and b.id = m.block_id
             left join measure_light l on l.tenant_id = m.tenant_id and l.measure_id = m.id
                  and m.state not in ('DONE', 'CANCELLED')
             where\s""";

    /** Of the API and of the screen; more at once are wanted for files alone. */
    private static final int LARGEST_PAGE = 500;

    private final JdbcOperations jdbc;

    MeasureSearch(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Page<MeasureLine> search(
            TenantId tenant, Visibility visible, MeasureFilter filter, MeasureSort sort, int page, int size) {
        var where = new MeasureCondition(tenant, visible, filter);
        return size <= LARGEST_PAGE ? page(tenant, where, sort, page, size) : inOneGo(where, sort, page, size);
    }

    private Page<MeasureLine> page(TenantId tenant, MeasureCondition where, MeasureSort sort, int page, int size) {
        var arguments = new ArrayList<>(where.arguments());
        arguments.add(size);
        arguments.add((long) page * size);
        var sql = "select m.id, count(*) over () " + FROM + where.sql() + order(sort) + " limit ? offset ?";
        var hits = query(sql, arguments, r -> new Hit(r.getObject(1, UUID.class), r.getLong(2)));
        if (hits.isEmpty()) {
            return new Page<>(List.of(), page == 0 ? 0 : count(where), page, size);
        }
        var lines = lines(tenant, hits.stream().map(Hit::id).toList());
        return new Page<>(lines, hits.getFirst().total(), page, size);
    }

    private record Hit(UUID id, long total) {}

    /** In the order of the ids. */
    private List<MeasureLine> lines(TenantId tenant, List<UUID> ids) {
        var arguments = new ArrayList<Object>(List.of(tenant.value()));
        arguments.addAll(ids);
        var sql = COLUMNS + FROM + "m.tenant_id = ? and m.id in ("
                + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
        var found = query(sql, arguments, MeasureSearch::line).stream()
                .collect(Collectors.toMap(l -> l.measure().key(), Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private Page<MeasureLine> inOneGo(MeasureCondition where, MeasureSort sort, int page, int size) {
        var total = count(where);
        var arguments = new ArrayList<>(where.arguments());
        arguments.add(size);
        arguments.add((long) page * size);
        var sql = COLUMNS + FROM + where.sql() + order(sort) + " limit ? offset ?";
        return new Page<>(query(sql, arguments, MeasureSearch::line), total, page, size);
    }

    @Transactional(readOnly = true)
    long count(TenantId tenant, Visibility visible, MeasureFilter filter) {
        return count(new MeasureCondition(tenant, visible, filter));
    }

    private long count(MeasureCondition where) {
        return query("select count(*) " + FROM + where.sql(), where.arguments(), r -> r.getLong(1))
                .getFirst();
    }

    @Transactional(readOnly = true)
    Optional<MeasureLine> find(TenantId tenant, Visibility visible, String programme, String code) {
        var where = new MeasureCondition(tenant, visible, MeasureFilter.of(programme));
        var arguments = new ArrayList<>(where.arguments());
        arguments.add(code);
        return query(COLUMNS + FROM + where.sql() + " and m.code = ?", arguments, MeasureSearch::line).stream()
                .findFirst();
    }

    private static MeasureLine line(ResultSet r) throws SQLException {
        var light = r.getObject(5, Integer.class);
        return new MeasureLine(
                Json.read(r.getString(1), Measure.class),
                r.getString(2),
                r.getString(3),
                r.getObject(4, Integer.class),
                light == null ? null : Light.values()[light],
                light == null ? null : YearMonth.parse(r.getString(6)));
    }

    private static String order(MeasureSort sort) {
        var column = switch (sort.by()) {
            case CODE -> "m.code";
            case TITLE -> "lower(m.title)";
            case LIGHT -> "l.light";
            case PRIORITY -> "m.priority";
            case COST_CLASS -> "b.cost_class";
            case STATE -> "m.state";
            case START -> "m.start_date";
            case END -> "m.end_date";
            case RESPONSIBLE -> "lower(m.responsible)";
        };
        return " order by " + column + (sort.ascending() ? "" : " desc") + " nulls last, m.code, m.id";
    }

    private <T> List<T> query(String sql, List<Object> arguments, Query.Reader<T> reader) {
        return new Query(sql, arguments).list(jdbc, reader);
    }
}
