package de.stellwerk.ui.admin;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Department;
import de.stellwerk.access.Role;
import de.stellwerk.governance.GovernanceService;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.ProgrammeService;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a role can be limited to, by name. The administrator does not see the programme but must be able to say which measure
 * somebody leads, so codes and titles, and nothing else, are read in the program's own name.
 */
@Prototype
record GrantScopes(
        AccessService access, ProgrammeService programmes, MeasureService measures, GovernanceService governance) {

    /** Ids and names; empty for a role that reaches the whole tenant. */
    Map<UUID, String> of(Caller caller, Role role) {
        return switch (role) {
            case PROJECT_LEAD -> measuresOf(Caller.system(caller.tenant()));
            case LIAISON -> departments(caller);
            case CONSULTED_BODY -> bodiesAndUnits(caller);
            default -> Map.of();
        };
    }

    private Map<UUID, String> measuresOf(Caller system) {
        var names = new LinkedHashMap<UUID, String>();
        for (var programme : programmes.programmes(system)) {
            measures.of(system, programme.id()).forEach(m -> names.put(m.key(), m.code() + " " + m.displayTitle()));
        }
        return names;
    }

    private Map<UUID, String> departments(Caller caller) {
        var names = new LinkedHashMap<UUID, String>();
        for (Department department : access.departments(caller)) {
            names.put(department.key(), department.name());
        }
        return names;
    }

    /** A body of a programme, or a unit that is consulted, such as the staff council. */
    private Map<UUID, String> bodiesAndUnits(Caller caller) {
        var names = bodies(Caller.system(caller.tenant()));
        names.putAll(departments(caller));
        return names;
    }

    private Map<UUID, String> bodies(Caller system) {
        var names = new LinkedHashMap<UUID, String>();
        for (var programme : programmes.programmes(system)) {
            governance.bodies(system, programme.id()).forEach(b -> names.put(b.key(), b.name()));
        }
        return names;
    }
}
