package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.shared.Money;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An exact amount.
 *
 * @param amount two decimals after a point
 * @param currency always EUR
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Money", example = "{\"amount\":\"1054000.00\",\"currency\":\"EUR\"}")
record MoneyJson(String amount, String currency) {
    static @Nullable MoneyJson of(@Nullable Money money) {
        return money == null ? null : new MoneyJson(money.amount().toPlainString(), money.currency());
    }
}
