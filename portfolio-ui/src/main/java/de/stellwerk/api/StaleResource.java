package de.stellwerk.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

/** Somebody else was faster (412); the answer holds the resource as it is now. */
final class StaleResource extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Object current;
    private final long version;

    StaleResource(Object current, long version) {
        super("stale version");
        this.current = current;
        this.version = version;
    }

    HttpResponse<?> answer() {
        return HttpResponse.status(HttpStatus.PRECONDITION_FAILED)
                .header("ETag", Versions.etag(version))
                .body(current);
    }
}
