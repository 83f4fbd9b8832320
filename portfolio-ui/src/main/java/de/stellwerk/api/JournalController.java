package de.stellwerk.api;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.audit.AuditService;
import de.stellwerk.journal.JournalEntry;
import de.stellwerk.journal.JournalFilter;
import de.stellwerk.shared.Json;
import de.stellwerk.shared.PersonId;
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
    private final AuditService audit;
    private final AccessService access;

    JournalController(AuditService audit, AccessService access) {
        this.audit = audit;
        this.access = access;
    }

    /**
     * Changes with actor, time and what changed: of one entity first to last, else newest first.
     *
     * @param entity kind of entity, e.g. measure
     * @param id of one entity; needs its kind
     * @param code of a thing: its own changes and those of whatever names it
     * @param person id of who acted
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
            @QueryValue @Nullable @Parameter(example = "B1-A") String code,
            @QueryValue @Nullable UUID person,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate to) {
        Rights.require(Rights.seesJournal(caller), "journal");
        query.checked();
        if (id != null && entity == null) {
            throw Inputs.required("entity");
        }
        var filter = new JournalFilter(entity, id, code, person == null ? null : new PersonId(person), from, to);
        if (id != null || query.sortField() != null || query.q() != null) {
            var all = audit.search(caller, filter, 0, Integer.MAX_VALUE).items();
            return page(caller, query, id == null ? all : all.reversed());
        }
        var found = audit.search(caller, filter, query.pageOrDefault(), query.sizeOrDefault());
        var items = found.items().stream().map(e -> json(caller, e)).toList();
        return PageJson.answer(
                query, new PageJson<>(items, found.total(), found.page(), found.size(), JournalEntryJson.class));
    }

    private HttpResponse<PageJson<JournalEntryJson>> page(Caller caller, ListQuery query, List<JournalEntry> entries) {
        var items = entries.stream().map(e -> json(caller, e)).toList();
        return PageJson.of(query, items, JournalEntryJson.class);
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
                e.reason(),
                e.sealed());
    }

    private static String orEmpty(@Nullable String json) {
        return json == null ? "{}" : json;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, Object> map(@Nullable String json) {
        return json == null ? null : Json.read(json, Map.class);
    }
}
