package de.stellwerk.measure;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** The last released light of a measure, as lists read it. */
@Introspected
record NotedLight(UUID measureId, int light, String period) {}
