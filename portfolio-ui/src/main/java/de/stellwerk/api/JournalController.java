package de.stellwerk.api;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.journal.Journal;
import de.stellwerk.journal.JournalEntry;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.Json;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The journal, for audit. */
@Controller("/api/v1/journal")
@Tag(name = "Journal")
class JournalController {
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final LocalDate ALWAYS = LocalDate.of(2999, 12, 31);

    private final Journal journal;
    private final AccessService access;

    JournalController(Journal journal, AccessService access) {
        this.journal = journal;
        this.access = access;
    }

    /**
     * Changes with actor, time and what changed: of one entity first to last, else newest first.
     *
     * @param entity kind of entity, e.g. measure
     * @param id of one entity; needs its kind
     * @param from first day
     * @param to last day
     */
    @Get
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<JournalEntryJson>> listJournal(
            @Parameter(hidden = true) Caller caller,
            @RequestBean ListQuery query,
            @QueryValue @Nullable @Parameter(example = "measure") String entity,
            @QueryValue @Nullable UUID id,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate to) {
        Rights.require(Rights.seesJournal(caller), "journal");
        query.checked();
        var first = from == null ? EVER : from;
        var last = to == null ? ALWAYS : to;
        if (id != null && entity == null) {
            throw Inputs.required("entity");
        }
        if (id != null) {
            return page(caller, query, journal.history(caller.tenant(), entity, id), first, last);
        }
        if (entity != null || query.sortField() != null || query.q() != null) {
            var all = journal.between(caller.tenant(), first, last, 0, Integer.MAX_VALUE).items().stream()
                    .filter(e -> entity == null || e.entity().equals(entity))
                    .toList();
            return page(caller, query, all, first, last);
        }
        var found = journal.between(caller.tenant(), first, last, query.pageOrDefault(), query.sizeOrDefault());
        var items = found.items().stream().map(e -> json(caller, e)).toList();
        return PageJson.answer(
                query, new PageJson<>(items, found.total(), found.page(), found.size(), JournalEntryJson.class));
    }

    private HttpResponse<PageJson<JournalEntryJson>> page(
            Caller caller, ListQuery query, List<JournalEntry> entries, LocalDate first, LocalDate last) {
        var items = entries.stream()
                .filter(e -> between(e.at().atZone(Clocks.BERLIN).toLocalDate(), first, last))
                .map(e -> json(caller, e))
                .toList();
        return PageJson.of(query, items, JournalEntryJson.class);
    }

    private static boolean between(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private JournalEntryJson json(Caller caller, JournalEntry e) {
        return new JournalEntryJson(
                e.entity(),
                e.entityId(),
                e.version(),
                e.at(),
                PersonJson.of(access, caller, e.actor()),
                Json.differingFields(orEmpty(e.before()), orEmpty(e.after())),
                map(e.before()),
                map(e.after()),
                e.previousHash(),
                e.hash(),
                e.reason());
    }

    private static String orEmpty(@Nullable String json) {
        return json == null ? "{}" : json;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, Object> map(@Nullable String json) {
        return json == null ? null : Json.read(json, Map.class);
    }
}
