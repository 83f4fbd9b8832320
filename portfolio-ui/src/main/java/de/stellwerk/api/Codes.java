package de.stellwerk.api;

import de.stellwerk.access.Caller;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.shared.Refused;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Codes for ids and back: what the API names by code, the domain names by id. Only what the caller sees is in it. */
final class Codes {
    private final Map<UUID, String> codes = new LinkedHashMap<>();
    private final Map<String, NodeRef> nodes = new LinkedHashMap<>();
    private final List<MeasureLine> measures;

    private Codes(List<MeasureLine> measures) {
        this.measures = measures;
    }

    List<MeasureLine> measures() {
        return measures;
    }

    /** Empty where the caller does not see the measure or block. */
    Optional<String> code(UUID id) {
        return Optional.ofNullable(codes.get(id));
    }

    Optional<String> code(NodeRef node) {
        return code(node.id());
    }

    /** @throws Refused if there is none with that code, or the caller does not see it */
    NodeRef node(@Nullable String code, String field) {
        var node = nodes.get(Inputs.require(code, field));
        if (node == null) {
            throw Refused.input(field, "unknownCode", code);
        }
        return node;
    }

    private void add(UUID id, String code, NodeRef.Kind kind) {
        codes.put(id, code);
        nodes.put(code, new NodeRef(kind, id));
    }

    /** Makes them. */
    @Singleton
    static final class Directory {
        private final ProgrammeService programmes;
        private final MeasureService measures;

        Directory(ProgrammeService programmes, MeasureService measures) {
            this.programmes = programmes;
            this.measures = measures;
        }

        Codes of(Caller caller, Programme programme, @Nullable LocalDate asOf) {
            var lines = measures.all(caller, programme, asOf);
            var codes = new Codes(lines);
            programmes
                    .blocks(caller, programme.id(), asOf)
                    .forEach(b -> codes.add(b.id().value(), b.code(), NodeRef.Kind.BLOCK));
            lines.forEach(l -> codes.add(l.measure().id().value(), l.measure().code(), NodeRef.Kind.MEASURE));
            return codes;
        }
    }
}
