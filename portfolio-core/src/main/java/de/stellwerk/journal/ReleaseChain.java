package de.stellwerk.journal;

import de.stellwerk.shared.Follows;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The documents that were released one after another: each names the hash of the one before (decision 38). */
public final class ReleaseChain {
    private final List<Link> links;

    /** @param links of one chain, whatever their order; those of before there were chains have no {@code follows} */
    public ReleaseChain(Collection<Link> links) {
        this.links = List.copyOf(links);
    }

    /**
     * One released document.
     *
     * @param where how the journal names its newest entry
     * @param at when it was released
     * @param hash that it bears
     * @param computed over what is stored of it
     * @param replaces the document that it corrects
     */
    public record Link(
            UUID id,
            String where,
            Instant at,
            String hash,
            String computed,
            @Nullable UUID replaces,
            @Nullable Follows follows) {}

    /** What the next document has to name; nobody may release another until it is stored. */
    public Follows next(@Nullable UUID replaces) {
        var tips = tips();
        var former = (tips.isEmpty() ? links : tips)
                .stream().max(Comparator.comparing(Link::at)).map(Link::hash).orElse(Follows.NONE);
        return new Follows(former, replaces == null ? null : hashOf(replaces));
    }

    private List<Link> tips() {
        var named = named();
        return links.stream()
                .filter(l -> l.follows() != null && !named.contains(l.hash()))
                .toList();
    }

    private HashSet<String> named() {
        return links.stream()
                .map(Link::follows)
                .flatMap(Stream::ofNullable)
                .map(Follows::predecessor)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private @Nullable String hashOf(UUID id) {
        return links.stream()
                .filter(l -> l.id().equals(id))
                .map(Link::hash)
                .findFirst()
                .orElse(null);
    }

    /** The first document that does not fit, by name, and why, in English. */
    public Optional<Map.Entry<String, String>> fault() {
        var hashes = links.stream().map(Link::hash).collect(Collectors.toSet());
        var named = new HashSet<String>();
        return inOrder()
                .flatMap(l -> problem(l, hashes, named).map(p -> Map.entry(l.where(), p)).stream())
                .findFirst()
                .or(this::forked);
    }

    private Stream<Link> inOrder() {
        return links.stream().sorted(Comparator.comparing(Link::at).thenComparing(Link::where));
    }

    private Optional<String> problem(Link link, Collection<String> hashes, Collection<String> named) {
        if (!link.hash().equals(link.computed())) {
            return Optional.of("its hash is not that of its content");
        }
        var follows = link.follows();
        if (follows == null) {
            return Optional.empty();
        }
        if (!follows.predecessor().equals(Follows.NONE) && !hashes.contains(follows.predecessor())) {
            return Optional.of("follows a released document that is missing");
        }
        if (!named.add(follows.predecessor())) {
            return Optional.of("follows the same released document as another");
        }
        var replaced = link.replaces() == null ? null : hashOf(link.replaces());
        return Objects.equals(replaced, follows.corrected())
                ? Optional.empty()
                : Optional.of("corrects another version than the one that it names");
    }

    private Optional<Map.Entry<String, String>> forked() {
        var tips = tips();
        return tips.size() < 2
                ? Optional.empty()
                : Optional.of(Map.entry(tips.getFirst().where(), "is left out of the chain of released documents"));
    }
}
