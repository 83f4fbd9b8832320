package de.stellwerk.ui.measure;

import de.stellwerk.measure.MeasureLine;
import de.stellwerk.programme.Block;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.schedule.Relation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures and blocks that relations can tie.
 *
 * @param self the measure of the page
 */
record Nodes(NodeRef self, Map<NodeRef, Node> all) {
    /** A measure or block as a list names it. */
    record Node(NodeRef ref, String code, String title) {
        boolean block() {
            return ref.kind() == NodeRef.Kind.BLOCK;
        }

        String name() {
            return code + " " + title;
        }
    }

    static Nodes load(MeasureServices services, Shown shown) {
        var all = new LinkedHashMap<NodeRef, Node>();
        var programme = shown.programme();
        for (MeasureLine line : services.measures().all(shown.caller(), programme.code(), shown.asOf())) {
            var measure = line.measure();
            put(all, new NodeRef(NodeRef.Kind.MEASURE, measure.id().value()), measure.code(), measure.displayTitle());
        }
        for (Block block : services.programmes().blocks(shown.caller(), programme.id(), shown.asOf())) {
            put(all, new NodeRef(NodeRef.Kind.BLOCK, block.id().value()), block.code(), block.name());
        }
        return new Nodes(new NodeRef(NodeRef.Kind.MEASURE, shown.measure().id().value()), all);
    }

    private static void put(Map<NodeRef, Node> all, NodeRef ref, String code, String title) {
        all.put(ref, new Node(ref, code, title));
    }

    /** The other side of a relation; known, because relations with unseen sides are left out by the service. */
    Node other(Relation relation) {
        NodeRef other = relation.from().equals(self) ? relation.to() : relation.from();
        return all.getOrDefault(other, new Node(other, "?", ""));
    }

    /** All but the measure of the page. */
    List<Node> others() {
        return all.values().stream().filter(node -> !node.ref().equals(self)).toList();
    }
}
