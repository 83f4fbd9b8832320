package de.stellwerk.governance;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.journal.Copies;
import de.stellwerk.journal.Copy;
import de.stellwerk.measure.PutToGroups;
import de.stellwerk.shared.DepartmentId;
import de.stellwerk.shared.MeasureId;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** For which bodies a caller speaks: an account is tied to a body of a programme, or to a unit such as the staff council. */
@Singleton
class ConsultedBodies implements PutToGroups {
    private final BodyTable bodies;
    private final Copy<PutTo> consultations;
    private final AccessService access;

    ConsultedBodies(BodyTable bodies, ConsultationTable consultations, Copies copies, AccessService access) {
        this.bodies = bodies;
        this.consultations = copies.of(consultations, PutTo.class, PutTo::group, Comparator.comparing(PutTo::key));
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
        if (groups.isEmpty()) {
            return Set.of();
        }
        var put = consultations.now(caller.tenant());
        return groups.stream()
                .flatMap(group -> put.of(group).stream())
                .map(PutTo::measure)
                .collect(Collectors.toSet());
    }
}
