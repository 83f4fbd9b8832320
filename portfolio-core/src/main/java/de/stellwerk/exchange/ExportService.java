package de.stellwerk.exchange;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.shared.Entity;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Says a stored programme in the form in which it can be imported again. */
@Singleton
public class ExportService {
    private final ProgrammeService programmes;
    private final MeasureService measures;
    private final PlanService plans;
    private final GovernanceService governance;
    private final AccessService access;

    ExportService(
            ProgrammeService programmes,
            MeasureService measures,
            PlanService plans,
            GovernanceService governance,
            AccessService access) {
        this.programmes = programmes;
        this.measures = measures;
        this.plans = plans;
        this.governance = governance;
        this.access = access;
    }

    /**
     * All sheets of a workbook; importing them again changes nothing.
     *
     * @throws de.stellwerk.shared.NotFound if there is no programme of that code
     * @throws de.stellwerk.shared.Forbidden if the caller does not see the whole programme
     */
    public Book export(Caller caller, String code) {
        Rights.require(Rights.seesWholeProgramme(caller), "seeProgramme");
        var programme = programmes.programme(caller, code, null);
        var lines = new Lines(new Shown(codes(caller, programme)));
        programme(lines, programme);
        blocksAndMeasures(caller, lines, programme);
        plan(caller, lines, programme);
        organisation(caller, lines, programme);
        return lines.book();
    }

    private Map<UUID, String> codes(Caller caller, Programme programme) {
        var codes = new HashMap<UUID, String>();
        programmes.blocks(caller, programme.id(), null).forEach(b -> codes.put(b.key(), b.code()));
        measures.of(caller, programme.id()).forEach(m -> codes.put(m.key(), m.code()));
        return codes;
    }

    private static void programme(Lines lines, Programme programme) {
        lines.programme(programme);
        programme.goals().forEach(lines::goal);
        programme.costClasses().forEach(lines::costClass);
    }

    private void blocksAndMeasures(Caller caller, Lines lines, Programme programme) {
        programmes.blocks(caller, programme.id(), null).forEach(lines::block);
        measures.of(caller, programme.id()).stream()
                .sorted(Comparator.comparing(m -> m.code()))
                .forEach(lines::measure);
        programmes.inconsistencies(caller, programme.id()).stream()
                .sorted(Comparator.comparing(i -> i.code()))
                .forEach(lines::inconsistency);
    }

    private void plan(Caller caller, Lines lines, Programme programme) {
        plans.milestones(caller, programme.id(), null).stream()
                .map(lines::milestone)
                .sorted(Comparator.comparing(Lines.Keyed::key))
                .forEach(lines::add);
        inOrderOfCreation(plans.relations(caller, programme.id(), null)).forEach(lines::relation);
        plans.deadlines(caller, programme.id(), null).forEach(lines::deadline);
    }

    private void organisation(Caller caller, Lines lines, Programme programme) {
        inOrderOfCreation(governance.bodies(caller, programme.id())).forEach(lines::body);
        governance.consultations(caller, programme.id()).forEach(lines::consultation);
        access.departments(caller).forEach(lines::department);
    }

    private static <T extends Entity<T>> Stream<T> inOrderOfCreation(List<T> entities) {
        return new ArrayList<>(entities)
                .stream().sorted(Comparator.comparing(e -> e.key().toString()));
    }
}
