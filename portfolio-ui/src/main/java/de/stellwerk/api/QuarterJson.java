package de.stellwerk.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** The quarter to report on. */
@Serdeable
@Schema(name = "Quarter", example = "{\"quarter\":\"2020-Q2\"}")
record QuarterJson(String quarter) {}
