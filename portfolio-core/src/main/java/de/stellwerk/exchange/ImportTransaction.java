package de.stellwerk.exchange;

import de.stellwerk.access.Caller;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Goes through a workbook in one transaction that is taken back if anything is wrong or nothing shall be written. */
@Singleton
class ImportTransaction {
    private final ProgrammeSheets programme;
    private final MeasureSheet measures;
    private final PlanSheets plan;
    private final PeopleSheets people;

    ImportTransaction(ProgrammeSheets programme, MeasureSheet measures, PlanSheets plan, PeopleSheets people) {
        this.programme = programme;
        this.measures = measures;
        this.plan = plan;
        this.people = people;
    }

    /** @throws TakenBack with the result, so that the transaction is rolled back */
    @Transactional
    ImportResult run(Caller caller, Book book, boolean dryRun) {
        var run = new Run(caller, book);
        people.departments(run);
        programme.programme(run);
        programme.blocks(run);
        measures.measures(run);
        plan.milestones(run);
        plan.relations(run);
        plan.deadlines(run);
        people.bodies(run);
        people.consultations(run);
        programme.inconsistencies(run);
        var result = run.outcome.result(run.problems.sorted());
        if (dryRun || result.refused()) {
            throw new TakenBack(result);
        }
        return result;
    }

    /** Carries the result out of a transaction that is rolled back. */
    static final class TakenBack extends RuntimeException {
        private final transient ImportResult result;

        TakenBack(ImportResult result) {
            super("nothing was written", null, false, false);
            this.result = result;
        }

        ImportResult result() {
            return result;
        }
    }
}
