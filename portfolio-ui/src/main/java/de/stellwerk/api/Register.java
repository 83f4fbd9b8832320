package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.ProgrammeId;
import io.micronaut.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a programme has of one kind, each named by its code: read as a list or one by one, as of now or a past day, and changed.
 *
 * @param kind name of the kind
 * @param path where its entries are found below the programme
 * @param type in which an entry goes over the wire
 */
record Register<J extends Register.Entry>(
        ProgrammeService programmes, String kind, String path, Class<J> type, Read<J> read, Store<J> store) {

    HttpResponse<PageJson<J>> list(Caller caller, String programme, ListQuery query, @Nullable LocalDate asOf) {
        var in = programmes.reference(caller, programme, asOf);
        return PageJson.of(query, read.read(caller, in, asOf), type);
    }

    HttpResponse<J> one(Caller caller, String programme, String code, @Nullable LocalDate asOf) {
        var in = programmes.reference(caller, programme, asOf);
        return Versions.ok(entry(caller, in, code, asOf));
    }

    HttpResponse<J> change(Caller caller, String programme, String code, VersionedRequest request) {
        var in = programmes.reference(caller, programme, null);
        var id = entry(caller, in, code, null).id();
        return request.put(
                type,
                () -> entry(caller, in, code, null),
                (input, version) -> store.store(caller, input, id, version, in));
    }

    HttpResponse<J> create(Caller caller, String programme, JsonBody body, UUID id) {
        var in = programmes.reference(caller, programme, null);
        var stored = store.store(caller, body.as(type), id, 0, in);
        return Versions.created("/api/v1/programmes/" + programme + "/" + path + "/" + stored.code(), stored);
    }

    HttpResponse<Void> delete(Caller caller, String programme, String code, VersionedRequest request, Delete delete) {
        var in = programmes.reference(caller, programme, null);
        var id = entry(caller, in, code, null).id();
        return request.delete(() -> entry(caller, in, code, null), version -> delete.delete(caller, id, version));
    }

    private J entry(Caller caller, ProgrammeId in, String code, @Nullable LocalDate asOf) {
        return read.read(caller, in, asOf).stream()
                .filter(e -> e.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(kind, code));
    }

    /** An entry: its code is unique in the programme. */
    interface Entry extends Resource {
        @Nullable
        UUID id();

        String code();
    }

    /** Reads all entries that the caller sees. */
    interface Read<J> {
        List<J> read(Caller caller, ProgrammeId in, @Nullable LocalDate asOf);
    }

    /** Deletes what the caller has seen. */
    interface Delete {
        void delete(Caller caller, UUID id, long version);
    }

    /** Stores what a request describes under the id and the version that the caller has seen. */
    interface Store<J> {
        J store(Caller caller, J input, UUID id, long version, ProgrammeId in);
    }
}
