package de.stellwerk.ui.components;

import de.stellwerk.baseline.BaselineOutline;
import de.stellwerk.baseline.Deviation;
import java.util.Optional;

/** Baselines and how far dates are from them, in words. */
public final class BaselineWords {
    private BaselineWords() {}

    /** The one that was agreed at first bears the name of the thing itself. */
    public static String name(BaselineOutline baseline, Words words) {
        return baseline.name() == null ? words.text("baseline.agreed") : baseline.name();
    }

    /** +3 Monate, −5 Tage, im Plan; a dash where nothing can be said. */
    public static String deviation(Optional<Deviation> deviation, Words words) {
        return deviation.map(d -> text(d, words)).orElse(Words.NONE);
    }

    private static String text(Deviation deviation, Words words) {
        if (deviation.none()) {
            return words.text("deviation.none");
        }
        var months = deviation.unit() == Deviation.Unit.MONTHS;
        var later = deviation.amount() > 0;
        String key = months
                ? later ? "deviation.monthsLater" : "deviation.monthsEarlier"
                : later ? "deviation.later" : "deviation.earlier";
        return words.text(key, Math.abs(deviation.amount()));
    }
}
