package de.stellwerk.schedule;

import de.stellwerk.measure.Measure;
import de.stellwerk.programme.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Measures and blocks with the relations between them. */
final class Network {
    private final Map<UUID, String> codes = new HashMap<>();
    private final Map<UUID, List<UUID>> measuresOfBlock = new HashMap<>();
    final List<Relation> relations;

    Network(List<Measure> measures, List<Block> blocks, List<Relation> relations) {
        blocks.forEach(b -> {
            codes.put(b.key(), b.code());
            measuresOfBlock.put(b.key(), new ArrayList<>());
        });
        measures.forEach(m -> {
            codes.put(m.key(), m.code());
            measuresOfBlock.get(m.block().value()).add(m.key());
        });
        this.relations = relations;
    }

    boolean knows(NodeRef node) {
        return codes.containsKey(node.id());
    }

    /**
     * The codes along the cycle that the relation would close, beginning and ending with its own start; empty if it closes none. Only
     * relations that bind a whole predecessor count: of two measures each may need a part of the other first.
     */
    List<String> cycleThrough(Relation added) {
        if (!binds(added)) {
            return List.of();
        }
        var next = new HashMap<UUID, List<UUID>>();
        relations.stream().filter(r -> !r.id().equals(added.id()) && binds(r)).forEach(r -> connect(r, next));
        connect(added, next);
        for (var start : measures(added.from())) {
            var path = pathBackTo(start, next);
            if (!path.isEmpty()) {
                return path.stream().map(codes::get).toList();
            }
        }
        return List.of();
    }

    private static boolean binds(Relation r) {
        return r.type() == RelationType.REQUIRES && r.movesDates() && !r.partial();
    }

    private void connect(Relation r, Map<UUID, List<UUID>> next) {
        for (var from : measures(r.from())) {
            next.computeIfAbsent(from, k -> new ArrayList<>()).addAll(measures(r.to()));
        }
    }

    private Set<UUID> measures(NodeRef node) {
        return node.kind() == NodeRef.Kind.MEASURE
                ? Set.of(node.id())
                : measuresOfBlock.getOrDefault(node.id(), List.of()).stream().collect(Collectors.toSet());
    }

    private static List<UUID> pathBackTo(UUID start, Map<UUID, List<UUID>> next) {
        var cameFrom = new HashMap<UUID, UUID>();
        var open = new ArrayDeque<UUID>(List.of(start));
        while (!open.isEmpty()) {
            var node = open.poll();
            for (var to : next.getOrDefault(node, List.of())) {
                if (to.equals(start)) {
                    return path(start, node, cameFrom);
                }
                if (cameFrom.putIfAbsent(to, node) == null) {
                    open.add(to);
                }
            }
        }
        return List.of();
    }

    private static List<UUID> path(UUID start, UUID last, Map<UUID, UUID> cameFrom) {
        var path = new ArrayList<UUID>(List.of(start));
        for (var node = last; !node.equals(start); node = cameFrom.get(node)) {
            path.addFirst(node);
        }
        path.addFirst(start);
        return path;
    }
}
