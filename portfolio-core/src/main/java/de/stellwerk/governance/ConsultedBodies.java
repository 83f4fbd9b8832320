package de.stellwerk.governance;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.measure.PutToGroups;
import de.stellwerk.shared.DepartmentId;
import de.stellwerk.shared.MeasureId;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** For which bodies a caller speaks: an account is tied to a body of a programme, or to a unit such as the staff council. */
@Singleton
class ConsultedBodies implements PutToGroups {
    private final BodyTable bodies;
    private final ConsultationTable consultations;
    private final AccessService access;

    ConsultedBodies(BodyTable bodies, ConsultationTable consultations, AccessService access) {
        this.bodies = bodies;
        this.consultations = consultations;
        this.access = access;
    }

    @Override
    public Set<String> groupsOf(Caller caller) {
        var names = new HashSet<String>();
        for (var id : caller.scopes(Role.CONSULTED_BODY)) {
            bodies.find(caller.tenant(), id).ifPresent(b -> names.add(b.name()));
            access.department(caller, new DepartmentId(id)).ifPresent(d -> {
                names.add(d.name());
                names.addAll(d.aliases());
            });
        }
        return names;
    }

    @Override
    public Set<MeasureId> measuresPutTo(Caller caller, Set<String> groups) {
        return groups.isEmpty()
                ? Set.of()
                : consultations.all(caller.tenant()).stream()
                        .filter(c -> groups.contains(c.group()))
                        .map(Consultation::measure)
                        .collect(Collectors.toSet());
    }
}
