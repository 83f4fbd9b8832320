package de.stellwerk.access;

import static de.stellwerk.access.Role.ADMIN;
import static de.stellwerk.access.Role.AUDIT;
import static de.stellwerk.access.Role.CONSULTED_BODY;
import static de.stellwerk.access.Role.CORE_TEAM;
import static de.stellwerk.access.Role.LIAISON;
import static de.stellwerk.access.Role.PROGRAMME_OFFICE;
import static de.stellwerk.access.Role.PROJECT_LEAD;
import static de.stellwerk.access.Role.STEERING_COMMITTEE;

import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.PersonId;

/** The rights table, one question a row. Services ask it; screens ask it only to leave out what would be refused. */
public final class Rights {
    private Rights() {}

    /** Sees the whole programme; a liaison or a consulted body sees a part of it, the administrator nothing. */
    public static boolean seesWholeProgramme(Caller caller) {
        return caller.has(CORE_TEAM, PROGRAMME_OFFICE, PROJECT_LEAD, STEERING_COMMITTEE, AUDIT);
    }

    public static boolean seesProgramme(Caller caller) {
        return caller.grants().stream().anyMatch(g -> g.role() != ADMIN);
    }

    /** Sees drafts and submitted reports of this measure. */
    public static boolean seesUnreleased(Caller caller, MeasureId measure) {
        return caller.has(CORE_TEAM, PROGRAMME_OFFICE, AUDIT) || leads(caller, measure);
    }

    public static boolean seesAllUnreleased(Caller caller) {
        return caller.has(CORE_TEAM, PROGRAMME_OFFICE, AUDIT);
    }

    public static boolean editsProgramme(Caller caller) {
        return caller.has(CORE_TEAM, PROGRAMME_OFFICE);
    }

    public static boolean editsMeasure(Caller caller, MeasureId measure) {
        return editsProgramme(caller) || leads(caller, measure);
    }

    /** Edits measures at all, even if only some of them. */
    public static boolean editsMeasures(Caller caller) {
        return editsProgramme(caller) || caller.has(PROJECT_LEAD);
    }

    /** Priority, cost class, baseline and approval beforehand are not the project lead's. */
    public static boolean editsBaseline(Caller caller) {
        return editsProgramme(caller);
    }

    public static boolean writesReport(Caller caller, MeasureId measure) {
        return editsProgramme(caller) || leads(caller, measure);
    }

    public static boolean checksReports(Caller caller) {
        return caller.has(PROGRAMME_OFFICE);
    }

    public static boolean buildsProgrammeReport(Caller caller) {
        return editsProgramme(caller);
    }

    public static boolean approvesProgrammeReport(Caller caller) {
        return caller.has(CORE_TEAM);
    }

    /** Records what a meeting resolved. */
    public static boolean recordsResolutions(Caller caller) {
        return editsProgramme(caller) || caller.has(STEERING_COMMITTEE);
    }

    /** Gives feedback, needs and statements. */
    public static boolean givesFeedback(Caller caller) {
        return caller.has(CORE_TEAM, PROGRAMME_OFFICE, PROJECT_LEAD, LIAISON, STEERING_COMMITTEE, CONSULTED_BODY);
    }

    public static boolean answersFeedback(Caller caller) {
        return editsProgramme(caller);
    }

    public static boolean seesAllFeedback(Caller caller) {
        return caller.has(CORE_TEAM, PROGRAMME_OFFICE, AUDIT);
    }

    public static boolean seesJournal(Caller caller) {
        return caller.has(AUDIT);
    }

    public static boolean administers(Caller caller) {
        return caller.has(ADMIN);
    }

    public static boolean leads(Caller caller, MeasureId measure) {
        return caller.has(PROJECT_LEAD, measure.value());
    }

    /** Bodies, cost classes and the reporting calendar of programmes: who edits them, and who sets the application up. */
    public static boolean setsUpProgrammes(Caller caller) {
        return editsProgramme(caller) || administers(caller);
    }

    /** Makes branches of the plan. */
    public static boolean plansScenarios(Caller caller) {
        return editsMeasures(caller);
    }

    /** Changes, merges or discards a branch of the plan: a project lead only an own one. */
    public static boolean editsScenario(Caller caller, PersonId owner) {
        return editsProgramme(caller)
                || caller.has(PROJECT_LEAD) && caller.person().equals(owner);
    }

    /** @throws Forbidden if the answer is no */
    public static void require(boolean allowed, String right) {
        if (!allowed) {
            throw new Forbidden(right);
        }
    }
}
