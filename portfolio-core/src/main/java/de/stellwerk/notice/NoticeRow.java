package de.stellwerk.notice;

import de.stellwerk.measure.MeasureLine;
import de.stellwerk.shared.Ids;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.TenantId;
import de.stellwerk.status.Board;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param occasion tells notices of one kind about one report from each other: a number of working days, or the day of a request
 * @param mail a {@link MailState}
 * @param claim what the node that sends it has marked it with
 */
@MappedEntity("notice")
record NoticeRow(
        @EmbeddedId RowKey key,
        UUID personId,
        String kind,
        UUID measureId,
        String period,
        String occasion,
        LocalDate madeOn,
        @Nullable UUID askedBy,
        boolean seen,
        String mail,
        @Nullable UUID claim) {
    /** What makes it the same notice: the table holds each once. */
    record Same(UUID person, UUID measure, String period, String kind, String occasion) {}

    static NoticeRow of(TenantId tenant, Same same, LocalDate day, @Nullable PersonId askedBy, MailState mail) {
        return new NoticeRow(
                RowKey.of(tenant, Ids.next()),
                same.person(),
                same.kind(),
                same.measure(),
                same.period(),
                same.occasion(),
                day,
                askedBy == null ? null : askedBy.value(),
                false,
                mail.name(),
                null);
    }

    Same same() {
        return new Same(personId, measureId, period, kind, occasion);
    }

    /** Of several notices about one report only the newest is shown; what the core team gets is apart from what the lead gets. */
    record About(UUID measure, String period, boolean escalated) {}

    About about() {
        return new About(measureId, period, NoticeKind.valueOf(kind) == NoticeKind.ESCALATED);
    }

    Notice shown(MeasureLine measure, Board board, int overdue, boolean read) {
        return new Notice(
                key.id(),
                NoticeKind.valueOf(kind),
                measure,
                YearMonth.parse(period),
                board.due(),
                overdue,
                madeOn,
                askedBy == null ? null : new PersonId(askedBy),
                read);
    }
}
