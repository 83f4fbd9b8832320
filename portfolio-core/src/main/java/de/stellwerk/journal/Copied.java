package de.stellwerk.journal;

import de.stellwerk.shared.Versioned;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The entities of a table as they stood at one moment; never changes. */
public final class Copied<C extends Versioned> {
    /** Such as one a month: what belongs to past ones need not be kept. */
    private static final int MOST_DIGESTS = 4;

    private static final int MOST_DERIVED = 16;

    private final Order<C> order;
    private final Map<Object, List<C>> groups;
    private final Map<Object, Object> derived = new ConcurrentHashMap<>();
    /** By what it is worked out for; the maps inside never change. */
    private final Map<Object, Map<Object, Object>> each = new ConcurrentHashMap<>();

    private Copied(Order<C> order, Map<Object, List<C>> groups) {
        this.order = order;
        this.groups = Collections.unmodifiableMap(groups);
    }

    /** How the entities are laid out. */
    record Order<C>(Function<C, Object> group, Comparator<C> inside) {}

    static <C extends Versioned> Copied<C> of(Order<C> order, Stream<C> all) {
        var lists = new HashMap<Object, List<C>>();
        all.forEach(c -> lists.computeIfAbsent(order.group().apply(c), _ -> new ArrayList<>())
                .add(c));
        lists.replaceAll((_, list) -> list.stream().sorted(order.inside()).toList());
        return new Copied<>(order, lists);
    }

    /** In the order of the group; empty for one that is not there. */
    public List<C> of(Object group) {
        return groups.getOrDefault(group, List.of());
    }

    public Set<Object> groups() {
        return groups.keySet();
    }

    public Stream<C> all() {
        return groups.values().stream().flatMap(List::stream);
    }

    /** What follows from this state alone; worked out at the first call. */
    public <D> D derived(Class<D> type, Function<Copied<C>, D> how) {
        return type.cast(derived.computeIfAbsent(type, _ -> how.apply(this)));
    }

    /**
     * What follows from this state and from what is named, and from nothing else; kept as long as the state.
     *
     * @param from all else that it follows from, with an equality of its own; another state as itself
     */
    @SuppressWarnings("unchecked")
    public <D> D derived(Record from, Supplier<D> how) {
        var known = (D) derived.get(from);
        if (known == null) {
            known = how.get();
            if (derived.size() >= MOST_DERIVED) {
                derived.clear();
            }
            derived.put(from, known);
        }
        return known;
    }

    /**
     * What follows from each group alone. Of groups that did not change it is carried over to the next state.
     *
     * @param what it is and for what: the same for the same {@code how}
     */
    @SuppressWarnings("unchecked")
    public <D> Map<Object, D> each(Object what, Function<List<C>, D> how) {
        var known = each.getOrDefault(what, Map.of());
        if (known.size() < groups.size()) {
            var all = new HashMap<>(known);
            groups.forEach((group, list) -> all.computeIfAbsent(group, _ -> how.apply(list)));
            if (each.size() >= MOST_DIGESTS) {
                each.clear();
            }
            known = Collections.unmodifiableMap(all);
            each.put(what, known);
        }
        return (Map<Object, D>) known;
    }

    /** @param ids of entities that are not as they were @param now those of them that are there, as they are now */
    Copied<C> changed(Set<UUID> ids, Collection<C> now) {
        var lists = new HashMap<>(groups);
        var touched = new HashSet<Object>();
        now.forEach(c -> touched.add(order.group().apply(c)));
        var moved = new HashSet<>(ids);
        now.stream().filter(c -> c.version() == 1).map(Versioned::key).forEach(moved::remove);
        touched.forEach(g -> of(g).forEach(c -> moved.remove(c.key())));
        if (!moved.isEmpty()) {
            groups.forEach((g, list) -> {
                if (list.stream().anyMatch(c -> moved.contains(c.key()))) {
                    touched.add(g);
                }
            });
        }
        touched.forEach(g -> lists.put(g, merged(g, ids, now)));
        lists.values().removeIf(List::isEmpty);
        var next = new Copied<>(order, lists);
        each.forEach((what, known) -> {
            var kept = new HashMap<>(known);
            kept.keySet().removeAll(touched);
            next.each.put(what, Collections.unmodifiableMap(kept));
        });
        return next;
    }

    private List<C> merged(Object group, Set<UUID> ids, Collection<C> now) {
        return Stream.concat(
                        of(group).stream().filter(c -> !ids.contains(c.key())),
                        now.stream().filter(c -> order.group().apply(c).equals(group)))
                .sorted(order.inside())
                .toList();
    }
}
