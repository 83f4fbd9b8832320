package de.stellwerk.notice;

import de.stellwerk.measure.MeasureLine;
import de.stellwerk.shared.PersonId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is reminded of: a report that is not in.
 *
 * @param month the month to report on
 * @param due last day on which the report is in time
 * @param overdueWorkingDays 0 until then
 * @param madeOn the day of the newest of the notices that this one stands for
 * @param askedBy who asked for an update; {@code null} but for {@link NoticeKind#REQUESTED}
 * @param seen the person has marked it as read
 */
public record Notice(
        UUID id,
        NoticeKind kind,
        MeasureLine measure,
        YearMonth month,
        LocalDate due,
        int overdueWorkingDays,
        LocalDate madeOn,
        @Nullable PersonId askedBy,
        boolean seen) {}
