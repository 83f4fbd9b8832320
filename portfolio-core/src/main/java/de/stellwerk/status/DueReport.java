package de.stellwerk.status;

import de.stellwerk.measure.MeasureLine;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A report that the caller has to write. @param report the one begun, {@code null}: none yet */
public record DueReport(
        MeasureLine measure,
        YearMonth period,
        LocalDate due,
        int overdueWorkingDays,
        @Nullable StatusReport report) {}
