package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.measure.Tag;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** Marks a partner, a grant or anything else. In requests a text does as well and is of the kind OTHER. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Tag", example = "{\"kind\":\"GRANT\",\"text\":\"Digitale Modellregionen NRW\"}")
record TagJson(Tag.Kind kind, String text) {
    static TagJson of(Tag tag) {
        return new TagJson(tag.kind(), tag.text());
    }

    static TagJson parse(String text) {
        return new TagJson(Tag.Kind.OTHER, text);
    }

    Tag domain(String path) {
        return new Tag(kind == null ? Tag.Kind.OTHER : kind, Inputs.require(text, path + ".text"));
    }
}
