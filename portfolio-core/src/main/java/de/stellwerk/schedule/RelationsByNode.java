package de.stellwerk.schedule;

import de.stellwerk.journal.Copied;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Relations by the measures and blocks on their sides. */
record RelationsByNode(Map<NodeRef, List<Relation>> relations) {
    static RelationsByNode of(Copied<Relation> all) {
        var found = new HashMap<NodeRef, List<Relation>>();
        for (var programme : all.groups()) {
            for (var relation : all.of(programme)) {
                found.computeIfAbsent(relation.from(), _ -> new ArrayList<>()).add(relation);
                if (!relation.to().equals(relation.from())) {
                    found.computeIfAbsent(relation.to(), _ -> new ArrayList<>()).add(relation);
                }
            }
        }
        return new RelationsByNode(found);
    }

    List<Relation> of(NodeRef node) {
        return relations.getOrDefault(node, List.of());
    }
}
