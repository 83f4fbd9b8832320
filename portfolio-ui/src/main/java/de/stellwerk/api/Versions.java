package de.stellwerk.api;

import de.stellwerk.shared.StaleVersion;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.exceptions.HttpStatusException;
import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** ETag and If-Match. */
final class Versions {
    private Versions() {}

    static String etag(long version) {
        return "\"" + version + "\"";
    }

    static <T extends Resource> MutableHttpResponse<T> ok(T resource) {
        return HttpResponse.ok(resource).header("ETag", etag(resource.version()));
    }

    static <T extends Resource> MutableHttpResponse<T> created(String location, T resource) {
        return HttpResponse.created(resource, URI.create(location)).header("ETag", etag(resource.version()));
    }

    /**
     * Changes what the caller has seen.
     *
     * @param ifMatch as sent; one of its tags must be the current version
     * @param current the resource as it is now
     * @throws StaleResource if it is another version, before the change or because somebody was faster during it
     */
    static <R extends Resource, T> T change(@Nullable String ifMatch, Supplier<R> current, Change<R, T> change) {
        var now = current.get();
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new HttpStatusException(HttpStatus.PRECONDITION_REQUIRED, "If-Match");
        }
        if (!matches(ifMatch, now.version())) {
            throw new StaleResource(now, now.version());
        }
        try {
            return change.apply(now, now.version());
        } catch (StaleVersion e) {
            var newer = current.get();
            throw new StaleResource(newer, newer.version());
        }
    }

    private static boolean matches(String ifMatch, long version) {
        for (var tag : ifMatch.split(",", -1)) {
            if (tag.strip().equals("*") || tag.strip().equals(etag(version))) {
                return true;
            }
        }
        return false;
    }

    /** A change of the version that the caller has seen. */
    interface Change<R, T> {
        T apply(R seen, long version);
    }
}
