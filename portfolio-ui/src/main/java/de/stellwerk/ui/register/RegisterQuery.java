package de.stellwerk.ui.register;

import com.vaadin.flow.router.QueryParameters;
import de.stellwerk.risk.RiskClass;
import de.stellwerk.risk.RiskLevel;
import de.stellwerk.status.RegisterFilter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a register shows, as its address keeps it. Parts of an address that mean nothing are passed over.
 *
 * @param measure code, {@code null}: of all
 */
record RegisterQuery(
        String text,
        Set<String> blocks,
        @Nullable String measure,
        State state,
        boolean overdue,
        RiskChoice risks,
        Order order) {
    /** Which entries; a fresh page shows the open ones. */
    enum State {
        OPEN,
        CLOSED,
        ALL
    }

    /** In which order; the usual one is that of the front page. */
    enum Order {
        USUAL,

        /** The highest value of risks first; those not assessed come last. */
        VALUE,
        NUMBER,
        MEASURE,
        NEWEST
    }

    static final RegisterQuery USUAL =
            new RegisterQuery("", Set.of(), null, State.OPEN, false, RiskChoice.NONE, Order.USUAL);

    static RegisterQuery of(QueryParameters parameters) {
        return new RegisterQuery(
                parameters.getSingleParameter("suche").orElse(""),
                parameters.getParameters("baustein").stream()
                        .flatMap(v -> Arrays.stream(v.split(",")))
                        .filter(v -> !v.isBlank())
                        .collect(Collectors.toSet()),
                parameters.getSingleParameter("massnahme").orElse(null),
                constant(
                        State.values(), parameters.getSingleParameter("zustand").orElse(""), State.OPEN),
                parameters.getSingleParameter("ueberfaellig").isPresent(),
                new RiskChoice(
                        RiskChoice.parse(
                                RiskClass.class,
                                parameters.getSingleParameter("klasse").orElse("")),
                        RiskChoice.parse(
                                RiskLevel.class,
                                parameters.getSingleParameter("ebene").orElse(""))),
                constant(
                        Order.values(),
                        parameters.getSingleParameter("sortierung").orElse(""),
                        Order.USUAL));
    }

    private static <E extends Enum<E>> E constant(E[] all, String name, E usual) {
        return Stream.of(all)
                .filter(e -> e.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(usual);
    }

    RegisterFilter filter() {
        return new RegisterFilter(
                blocks,
                measure == null ? Set.of() : Set.of(measure),
                state == State.ALL ? null : state == State.OPEN,
                overdue,
                text);
    }

    /** @param day the chosen past day that the address goes on carrying, {@code null}: today */
    QueryParameters parameters(@Nullable Object day) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("suche", text.strip());
        query.put("baustein", blocks.stream().sorted().collect(Collectors.joining(",")));
        query.put("massnahme", Objects.toString(measure, ""));
        query.put("zustand", state == State.OPEN ? "" : state.name().toLowerCase(Locale.ROOT));
        query.put("ueberfaellig", overdue ? "ja" : "");
        query.put("klasse", RiskChoice.said(risks.classes()));
        query.put("ebene", RiskChoice.said(risks.levels()));
        query.put("sortierung", order == Order.USUAL ? "" : order.name().toLowerCase(Locale.ROOT));
        query.put("stichtag", Objects.toString(day, ""));
        query.values().removeIf(String::isEmpty);
        return QueryParameters.simple(query);
    }

    boolean usualFilters() {
        return withOrder(Order.USUAL).equals(USUAL);
    }

    RegisterQuery withText(String value) {
        return new RegisterQuery(value, blocks, measure, state, overdue, risks, order);
    }

    RegisterQuery withBlocks(Set<String> value) {
        return new RegisterQuery(text, value, measure, state, overdue, risks, order);
    }

    RegisterQuery withMeasure(@Nullable String value) {
        return new RegisterQuery(text, blocks, value, state, overdue, risks, order);
    }

    RegisterQuery withState(State value) {
        return new RegisterQuery(text, blocks, measure, value, overdue, risks, order);
    }

    RegisterQuery withOverdue(boolean value) {
        return new RegisterQuery(text, blocks, measure, state, value, risks, order);
    }

    RegisterQuery withRisks(RiskChoice value) {
        return new RegisterQuery(text, blocks, measure, state, overdue, value, order);
    }

    RegisterQuery withOrder(Order value) {
        return new RegisterQuery(text, blocks, measure, state, overdue, risks, value);
    }
}
