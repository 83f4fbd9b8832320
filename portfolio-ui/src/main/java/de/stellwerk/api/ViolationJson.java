package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.server.Messages;
import de.stellwerk.shared.Violation;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;

/**
 * One reason for which input was refused.
 *
 * @param field path of the field; empty for the whole
 * @param rule name of the rule
 * @param message what to do, in the language asked for
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Violation", example = "{\"field\":\"title\",\"rule\":\"required\",\"message\":\"Bitte ausfüllen.\"}")
record ViolationJson(String field, String rule, String message) {
    static ViolationJson of(Violation violation, Locale locale) {
        var key = "rule." + violation.rule();
        var message = Messages.has(key)
                ? Messages.text(locale, key, violation.args().toArray())
                : Messages.text(locale, "rule.other", violation.rule());
        return new ViolationJson(violation.field(), violation.rule(), message);
    }
}
