package de.stellwerk.notice;

import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.TenantId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stores notices about the reports of a month, each once. Whoever uses it holds a lock, so that nobody writes meanwhile. */
final class NoticeWriter {
    private final NoticeRows rows;
    private final TenantId tenant;
    private final YearMonth month;
    private final LocalDate day;
    private final Set<NoticeRow.Same> known;
    private int written;

    NoticeWriter(NoticeRows rows, TenantId tenant, YearMonth month, LocalDate day) {
        this.rows = rows;
        this.tenant = tenant;
        this.month = month;
        this.day = day;
        known = rows.findByKeyTenantIdAndPeriod(tenant.value(), month.toString()).stream()
                .map(NoticeRow::same)
                .collect(Collectors.toSet());
    }

    boolean knows(Collection<NoticeRow.Same> all) {
        return known.containsAll(all);
    }

    /** @param askedBy {@code null}: nobody, it is time */
    void add(
            PersonId person,
            MeasureId measure,
            NoticeKind kind,
            String occasion,
            @Nullable PersonId askedBy,
            MailState mail) {
        var same = new NoticeRow.Same(person.value(), measure.value(), month.toString(), kind.name(), occasion);
        if (known.add(same)) {
            rows.save(NoticeRow.of(tenant, same, day, askedBy, mail));
            written++;
        }
    }

    int written() {
        return written;
    }
}
