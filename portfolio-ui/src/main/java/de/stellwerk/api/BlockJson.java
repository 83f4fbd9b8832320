package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.programme.Binding;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.BlockKind;
import de.stellwerk.programme.Effect;
import de.stellwerk.programme.StatusFact;
import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.ProgrammeId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A building block with the seven fields of its profile.
 *
 * @param goals codes of the goals that it serves
 * @param costClass 0 to 5; null where not stated
 * @param names variants under which the document also has it
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Block", example = """
                {"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b12","version":1,"code":"B2","name":"E-Rechnung","kind":"FOUNDATION",\
                "binding":"BINDING","description":"Rechnungen kommen elektronisch.","goals":["G1","G2","G3"],\
                "statusFacts":[{"text":"Verfahren beschafft","date":{"date":"2018-10-31","precision":"MONTH"}}],\
                "expectedEffects":[{"audience":"Beschäftigte","text":"Kürzere Wege"}],"costClass":2,"names":[],\
                "remarks":[],"sources":[{"document":null,"section":"3.3.2"}]}""")
record BlockJson(
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable
        UUID id,

        @Schema(accessMode = Schema.AccessMode.READ_ONLY) long version,
        String code,
        String name,
        BlockKind kind,
        Binding binding,
        @Nullable String description,
        List<String> goals,
        List<StatusFactJson> statusFacts,
        List<EffectJson> expectedEffects,
        @Nullable Integer costClass,
        List<String> names,
        List<String> remarks,
        List<SourceJson> sources)
        implements Register.Entry {

    static BlockJson of(Block b) {
        return new BlockJson(
                b.id().value(),
                b.version(),
                b.code(),
                b.name(),
                b.kind(),
                b.binding(),
                b.description(),
                b.goals(),
                b.statusFacts().stream()
                        .map(f -> new StatusFactJson(f.text(), DateJson.of(f.date())))
                        .toList(),
                b.expectedEffects().stream()
                        .map(e -> new EffectJson(e.audience(), e.text()))
                        .toList(),
                b.costClass(),
                b.names(),
                b.remarks(),
                b.sources().stream().map(SourceJson::of).toList());
    }

    /** The block that a request describes. */
    Block domain(BlockId block, long stored, ProgrammeId programme) {
        return new Block(
                block,
                stored,
                programme,
                Inputs.require(code, "code"),
                Inputs.require(name, "name"),
                Inputs.require(kind, "kind"),
                Inputs.require(binding, "binding"),
                description,
                Inputs.texts(goals, "goals"),
                Inputs.list(statusFacts, "statusFacts", StatusFactJson::domain),
                Inputs.list(expectedEffects, "expectedEffects", EffectJson::domain),
                costClass,
                Inputs.texts(names, "names"),
                Inputs.texts(remarks, "remarks"),
                Inputs.list(sources, "sources", SourceJson::domain));
    }

    /** Where the block stands. @param date the day that the statement speaks of */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "StatusFact")
    record StatusFactJson(String text, @Nullable DateJson date) {
        StatusFact domain(String path) {
            return new StatusFact(Inputs.require(text, path + ".text"), DateJson.domain(date, path + ".date"));
        }
    }

    /** An expected effect. @param audience for whom; null: for all */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "Effect")
    record EffectJson(@Nullable String audience, String text) {
        Effect domain(String path) {
            return new Effect(audience, Inputs.require(text, path + ".text"));
        }
    }
}
