package de.stellwerk.ui.admin;

import de.stellwerk.shared.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts in euros as people write them: 1.500.000 or 1.500.000,50 in German, 1,500,000.50 in English. */
final class Amounts {
    private static final Pattern GERMAN = Pattern.compile("(\\d{1,3}(\\.\\d{3}){1,3}|\\d{1,12})(,\\d{1,2})?");
    private static final Pattern ENGLISH = Pattern.compile("(\\d{1,3}(,\\d{3}){1,3}|\\d{1,12})(\\.\\d{1,2})?");

    private Amounts() {}

    /** Empty where the text is no amount. */
    static Optional<Money> parse(String text, Locale locale) {
        String bare = text.replaceAll("[\\s\\u00a0€]", "");
        boolean english = locale.getLanguage().equals("en");
        if (!(english ? ENGLISH : GERMAN).matcher(bare).matches()) {
            return Optional.empty();
        }
        String plain = english ? bare.replace(",", "") : bare.replace(".", "").replace(',', '.');
        return Optional.of(Money.euro(new BigDecimal(plain)));
    }

    /** With cents only where there are some. */
    static String format(Money money, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        boolean whole = money.amount().stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(2);
        return format.format(money.amount());
    }
}
