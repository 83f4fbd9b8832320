package de.stellwerk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.shared.Money;
import de.stellwerk.shared.Refused;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
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

    /**
     * @throws Refused if it is missing, is no amount up to 999,999,999,999.99 with at most two decimals, or is not in EUR
     */
    static Money domain(@Nullable MoneyJson money, String path) {
        Inputs.require(money, path);
        if (!"EUR".equals(money.currency())) {
            throw Refused.input(path + ".currency", "unknownValue", money.currency(), "EUR");
        }
        var amount = Inputs.require(money.amount(), path + ".amount");
        if (!amount.matches("-?\\d{1,12}(\\.\\d{1,2})?")) {
            throw Refused.input(path + ".amount", "badFormat", amount);
        }
        return Money.euro(new BigDecimal(amount));
    }
}
