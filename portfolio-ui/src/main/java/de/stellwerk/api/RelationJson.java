package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.schedule.Lag;
import de.stellwerk.schedule.Link;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.schedule.Relation;
import de.stellwerk.schedule.RelationType;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.RelationId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A relation "from TYPE to": B2-B REQUIRES B2-A means that B2-A comes first.
 *
 * @param from code of a measure or block; below a measure that measure by default
 * @param to code of a measure or block
 * @param link which ends it ties, FS by default
 * @param lag time between the tied ends
 * @param partial only a part of {@code to} is needed
 * @param partOf milestone of {@code to} that ends that part
 * @param movesDates whether the plan follows it; by default for REQUIRES
 * @param explicit stated in the document, not only to be inferred from it
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Relation", example = """
                {"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b16","version":1,"from":"B2-B","type":"REQUIRES","to":"B2-A",\
                "link":"FS","lag":{"amount":1,"unit":"MONTHS"},"partial":false,"partOf":null,"movesDates":true,\
                "explicit":true,"note":null,"source":{"document":null,"section":"3.3.2"}}""")
record RelationJson(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        UUID id,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) long version,
        @Nullable String from,
        RelationType type,
        String to,
        @Nullable Link link,
        @Nullable LagJson lag,
        @Nullable Boolean partial,
        @Nullable String partOf,
        @Nullable Boolean movesDates,
        @Nullable Boolean explicit,
        @Nullable String note,
        @Nullable SourceJson source)
        implements Resource {

    /** Empty where the caller does not see one of the ends. */
    static Optional<RelationJson> of(Relation r, Codes codes) {
        var from = codes.code(r.from());
        var to = codes.code(r.to());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RelationJson(
                r.id().value(),
                r.version(),
                from.get(),
                r.type(),
                to.get(),
                r.link(),
                r.lag() == null ? null : new LagJson(r.lag().amount(), r.lag().unit()),
                r.partial(),
                r.partOf(),
                r.movesDates(),
                r.explicit(),
                r.note(),
                SourceJson.of(r.source())));
    }

    Relation domain(RelationId relation, long stored, ProgrammeId programme, Codes codes, @Nullable NodeRef home) {
        Inputs.require(type, "type");
        var requires = type == RelationType.REQUIRES;
        return new Relation(
                relation,
                stored,
                programme,
                from == null && home != null ? home : codes.node(from, "from"),
                type,
                codes.node(to, "to"),
                link == null ? Link.FS : link,
                lag == null ? null : lag.domain(),
                partial == null ? partOf != null : partial,
                partOf,
                movesDates == null ? requires : movesDates,
                explicit == null || explicit,
                note,
                SourceJson.orNull(source));
    }

    /** Time between the tied ends; may be negative. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Lag")
    record LagJson(int amount, Lag.Unit unit) {
        Lag domain() {
            return new Lag(amount, Inputs.require(unit, "lag.unit"));
        }
    }
}
