package de.stellwerk.journal;

import de.stellwerk.shared.Table;
import de.stellwerk.shared.Versioned;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Makes {@link Copy copies} of tables in memory. */
@Singleton
public class Copies {
    private static final ScopedValue<Map<Object, Copied<?>>> MOMENT = ScopedValue.newInstance();

    private final Looks looks;
    private final TransactionOperations<Connection> transactions;

    Copies(Looks looks, TransactionOperations<Connection> transactions) {
        this.looks = looks;
        this.transactions = transactions;
    }

    /**
     * @param type what is kept of each entity: the entity itself, or a record that reads a part of its stored state
     * @param group by which the copy is asked, e.g. the measure of a report
     * @param order inside of a group
     */
    public <C extends Versioned> Copy<C> of(
            Table<?, ?> table, Class<C> type, Function<C, Object> group, Comparator<C> order) {
        return of(table, type, group, order, UnaryOperator::identity);
    }

    /** @param sharing makes, for one run through the table, what lets equal parts of different entities be one object */
    public <C extends Versioned> Copy<C> of(
            Table<?, ?> table,
            Class<C> type,
            Function<C, Object> group,
            Comparator<C> order,
            Supplier<UnaryOperator<C>> sharing) {
        return new Copy<>(table, type, new Copied.Order<>(group, order), sharing, looks, this::insideTransaction);
    }

    /** Looks at each copy only once during the work: faster, and its parts fit together. For reading alone. */
    public static <R> R atOneMoment(Supplier<R> work) {
        return MOMENT.isBound()
                ? work.get()
                : ScopedValue.where(MOMENT, new HashMap<>()).call(work::get);
    }

    /** What was seen first at the moment, or a new look where none is held. */
    @SuppressWarnings("unchecked")
    static <C extends Versioned> Copied<C> sameAsBefore(Object what, Supplier<Copied<C>> look) {
        return MOMENT.isBound() ? (Copied<C>) MOMENT.get().computeIfAbsent(what, _ -> look.get()) : look.get();
    }

    private boolean insideTransaction() {
        return transactions.findTransactionStatus().isPresent();
    }
}
