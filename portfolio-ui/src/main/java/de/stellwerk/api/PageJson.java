package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items the entries of this page
 * @param total how many there are on all pages
 * @param page number of this page, from 0
 * @param size entries on a full page
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record PageJson<T>(
        List<T> items,
        long total,
        int page,
        int size,
        @JsonIgnore @Schema(hidden = true) Class<T> type,
        @JsonIgnore @Schema(hidden = true) Downloads.@Nullable Writer workbook) {
    PageJson(List<T> items, long total, int page, int size, Class<T> type) {
        this(items, total, page, size, type, null);
    }

    /** A whole list, already laid out as a workbook. */
    static <T> HttpResponse<PageJson<T>> workbook(Downloads.Writer workbook, Class<T> type) {
        return HttpResponse.ok(new PageJson<T>(List.of(), 0, 0, 0, type, workbook))
                .contentType(MediaType.of(Downloads.XLSX));
    }

    /** One page of all the entries, sorted as asked for. */
    static <T> HttpResponse<PageJson<T>> of(ListQuery query, List<T> all, Class<T> type) {
        query.checked();
        var columns = Columns.of(type);
        var sorted = columns.sorted(columns.holding(query.q(), all), query);
        var from = (int) Math.min((long) query.pageOrDefault() * query.sizeOrDefault(), sorted.size());
        var to = (int) Math.min((long) from + query.sizeOrDefault(), sorted.size());
        return answer(
                query,
                new PageJson<>(
                        sorted.subList(from, to), sorted.size(), query.pageOrDefault(), query.sizeOrDefault(), type));
    }

    static <T> HttpResponse<PageJson<T>> answer(ListQuery query, PageJson<T> page) {
        return PageWriter.CSV.equals(query.file())
                ? HttpResponse.ok(page).contentType(MediaType.of(PageWriter.CSV + ";charset=utf-8"))
                : HttpResponse.ok(page).contentType(MediaType.APPLICATION_JSON_TYPE);
    }
}
