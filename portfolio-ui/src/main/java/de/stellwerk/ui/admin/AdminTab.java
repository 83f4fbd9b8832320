package de.stellwerk.ui.admin;

import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;

/** The pages of the administration. What belongs to a programme is also for those who edit it. */
enum AdminTab {
    OVERVIEW("verwaltung", false),
    PEOPLE("verwaltung/personen", true),
    DEPARTMENTS("verwaltung/fachdienste", true),
    CALENDAR("verwaltung/kalender", true),
    BODIES("verwaltung/gremien", false),
    COST_CLASSES("verwaltung/kostenklassen", false),
    REPORTING("verwaltung/berichtskalender", false);

    private final String route;
    private final boolean administrators;

    AdminTab(String route, boolean administrators) {
        this.route = route;
        this.administrators = administrators;
    }

    String route() {
        return route;
    }

    boolean open(Caller caller) {
        return administrators ? Rights.administers(caller) : Rights.setsUpProgrammes(caller);
    }

    /** Key of its name. */
    String key() {
        return "admin.tab." + this;
    }
}
