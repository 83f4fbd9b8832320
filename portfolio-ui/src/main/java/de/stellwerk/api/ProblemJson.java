package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.server.Messages;
import de.stellwerk.shared.Violation;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A refusal in the form of RFC 9457.
 *
 * @param type names the kind of problem
 * @param title the kind in words, in the language asked for
 * @param status HTTP status
 * @param detail what is wrong with this request
 * @param instance id of this refusal; it stands in the log as well
 * @param violations every reason for which the input was refused
 * @param problems of a refused workbook the same with sheet, row and column
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Problem", example = """
                {"type":"urn:stellwerk:problem:unprocessable","title":"Eingabe abgelehnt","status":422,\
                "detail":"Bitte die genannten Felder prüfen.","instance":"urn:uuid:0197a3c2-7d1e-7c3a-9f00-5a0c2f6d1b11",\
                "violations":[{"field":"title","rule":"required","message":"Bitte ausfüllen."}]}""")
record ProblemJson(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) List<ViolationJson> violations,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) List<ImportJson.ProblemCellJson> problems) {
    static final String MEDIA_TYPE = "application/problem+json";

    static ProblemJson of(
            ProblemKind kind,
            String id,
            Locale locale,
            @Nullable List<Violation> violations,
            @Nullable List<ImportJson.ProblemCellJson> problems) {
        return new ProblemJson(
                "urn:stellwerk:problem:" + kind.key(),
                Messages.text(locale, "problem." + kind.key()),
                kind.status().getCode(),
                Messages.text(locale, "problem." + kind.key() + ".detail"),
                id,
                violations == null
                        ? null
                        : violations.stream()
                                .map(v -> ViolationJson.of(v, locale))
                                .toList(),
                problems);
    }
}
