package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** The quarter to report on. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Quarter", example = "{\"quarter\":\"2020-Q2\"}")
record QuarterJson(String quarter) {}
