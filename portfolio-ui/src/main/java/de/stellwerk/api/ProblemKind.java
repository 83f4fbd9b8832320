package de.stellwerk.api;

import io.micronaut.http.HttpStatus;

/** The kinds of refusal; the name in the type URN and in the message keys {@code problem.<name>}. */
enum ProblemKind {
    MALFORMED(HttpStatus.BAD_REQUEST, "malformed"),
    UNAUTHORIZED(HttpStatus.UNAUTHORIZED, "unauthorized"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "forbidden"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "notFound"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "methodNotAllowed"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "notAcceptable"),
    CONFLICT(HttpStatus.CONFLICT, "conflict"),
    STALE(HttpStatus.PRECONDITION_FAILED, "stale"),
    TOO_LARGE(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "tooLarge"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupportedMediaType"),
    UNPROCESSABLE(HttpStatus.UNPROCESSABLE_ENTITY, "unprocessable"),
    PRECONDITION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED, "preconditionRequired"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "tooManyRequests"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "unavailable"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "internal");

    private final HttpStatus status;
    private final String key;

    ProblemKind(HttpStatus status, String key) {
        this.status = status;
        this.key = key;
    }

    HttpStatus status() {
        return status;
    }

    String key() {
        return key;
    }

    /** The kind with this status; another client error is malformed, another server error internal. */
    static ProblemKind of(int status) {
        for (var kind : values()) {
            if (kind.status.getCode() == status) {
                return kind;
            }
        }
        return status < 500 ? MALFORMED : INTERNAL;
    }
}
