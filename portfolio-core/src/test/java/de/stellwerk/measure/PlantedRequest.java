package de.stellwerk.measure;

import io.micronaut.http.HttpRequest;

/** A violation for {@code WallsFallTest}: the domain speaks HTTP. */
class PlantedRequest {
    HttpRequest<String> request;
}
