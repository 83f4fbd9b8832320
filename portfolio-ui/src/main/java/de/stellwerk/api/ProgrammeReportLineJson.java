package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.report.ProgrammeReport;
import de.stellwerk.report.ProgrammeReportState;
import de.stellwerk.shared.Light;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A programme report in a list; its content is at {@code /programme-reports/{id}}. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "ProgrammeReportLine", example = """
                {"id":"0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b1c","version":4,"quarter":"2020-Q1","number":"PB-2020-01",\
                "edition":1,"state":"APPROVED","light":"GREEN","keyDate":"2020-03-31","meeting":"2020-06-03",\
                "approvedAt":"2020-04-20T09:00:00Z","hash":null}""")
record ProgrammeReportLineJson(
        UUID id,
        long version,
        String quarter,
        String number,
        int edition,
        ProgrammeReportState state,
        @Nullable Light light,
        LocalDate keyDate,
        @Nullable LocalDate meeting,
        @Nullable Instant approvedAt,
        @Nullable String hash) {
    static ProgrammeReportLineJson of(ProgrammeReport r) {
        return new ProgrammeReportLineJson(
                r.id().value(),
                r.version(),
                r.quarter().toString(),
                r.number(),
                r.edition(),
                r.state(),
                r.light(),
                r.keyDate(),
                r.meeting(),
                r.approvedAt(),
                r.hash());
    }
}
