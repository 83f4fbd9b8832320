package de.stellwerk.calendar;

import java.util.Locale;

/** The sixteen Länder in the order of their German names, by ISO 3166-2 code. */
public enum Land {
    BW,
    BY,
    BE,
    BB,
    HB,
    HH,
    HE,
    MV,
    NI,
    NW,
    RP,
    SL,
    SN,
    ST,
    SH,
    TH;

    /** As municipalities are stored with it, e.g. {@code nw}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Land of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
