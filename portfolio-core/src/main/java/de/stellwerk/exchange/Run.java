package de.stellwerk.exchange;

import de.stellwerk.access.Caller;
import de.stellwerk.measure.Measure;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.Programme;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.Refused;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One import on its way: who, what is in the workbook, what was stored so far and what was wrong. */
final class Run {
    final Caller caller;
    final Problems problems = new Problems();
    final Entries entries;
    final Outcome outcome = new Outcome();
    final Map<String, Block> blocks = new LinkedHashMap<>();
    final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Map<UUID, String> codes = new HashMap<>();
    private @Nullable Programme programme;

    Run(Caller caller, Book book) {
        this.caller = caller;
        this.entries = new Entries(book, problems);
    }

    void programme(Programme stored) {
        programme = stored;
    }

    Optional<Programme> programme() {
        return Optional.ofNullable(programme);
    }

    void block(Block block) {
        blocks.put(block.code(), block);
        codes.put(block.key(), block.code());
    }

    void measure(Measure measure) {
        measures.put(measure.code(), measure);
        codes.put(measure.key(), measure.code());
    }

    boolean knows(BlockId block) {
        return codes.containsKey(block.value());
    }

    Shown shown() {
        return new Shown(codes);
    }

    String code(NodeRef node) {
        return codes.getOrDefault(node.id(), node.id().toString());
    }

    Optional<Block> block(Entry entry, String field) {
        return find(entry, field, entry.must(field), blocks, SheetKind.BLOCKS);
    }

    Optional<Measure> measure(Entry entry, String field) {
        return find(entry, field, entry.must(field), measures, SheetKind.MEASURES);
    }

    Optional<NodeRef> node(Entry entry, String field, String code) {
        var known = new HashMap<String, NodeRef>();
        blocks.values().forEach(b -> known.put(b.code(), new NodeRef(NodeRef.Kind.BLOCK, b.key())));
        measures.values().forEach(m -> known.put(m.code(), new NodeRef(NodeRef.Kind.MEASURE, m.key())));
        return find(entry, field, code, known, SheetKind.BLOCKS, SheetKind.MEASURES);
    }

    List<NodeRef> nodes(Entry entry, String field) {
        return entry.list(field).stream()
                .flatMap(code -> node(entry, field, code).stream())
                .collect(Collectors.toList());
    }

    /** A code whose own row could not be read is no second problem. */
    private <T> Optional<T> find(Entry entry, String field, String code, Map<String, T> known, SheetKind... sheets) {
        var found = Optional.ofNullable(known.get(code));
        if (found.isEmpty() && !code.isEmpty()) {
            if (mentioned(code, sheets)) {
                entry.setBroken();
            } else {
                entry.problem(field, "unknownCode", code);
            }
        }
        return found;
    }

    boolean mentioned(String code, SheetKind... sheets) {
        return java.util.Arrays.stream(sheets)
                .flatMap(s -> entries.of(s).stream())
                .anyMatch(e -> e.must("code").equals(code));
    }

    /** Stores what an entry says unless it is broken or unchanged; a refusal becomes problems of its row. */
    <T extends Record & Entity<T>> Optional<T> store(
            SheetKind kind, String code, Entry entry, @Nullable T before, T after, UnaryOperator<T> save) {
        if (entry.broken() || (programme == null && kind != SheetKind.DEPARTMENTS)) {
            return Optional.empty();
        }
        try {
            var stored = after.equals(before) ? after : save.apply(after);
            outcome.note(kind, code, before, after, shown());
            return Optional.of(stored);
        } catch (Refused refused) {
            refused.violations().forEach(entry::violation);
            return Optional.empty();
        }
    }

    /** Has a broken entry checked by the rules all the same, so that all that is wrong with it is told at once. */
    <T> Optional<T> checkFurther(Entry entry, Supplier<T> save) {
        if (!entry.broken() || problems.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(save.get());
        } catch (Refused refused) {
            refused.violations().forEach(entry::further);
            return Optional.empty();
        }
    }

    /** Stores something in place of what is wrong; as that is a problem, all is taken back in the end. */
    <T> Optional<T> standIn(Supplier<T> save) {
        if (problems.isEmpty()) {
            throw new IllegalStateException("a stand-in for nothing wrong");
        }
        try {
            return Optional.of(save.get());
        } catch (Refused again) {
            return Optional.empty(); // then what hangs on it cannot be checked any further
        }
    }
}
