package de.stellwerk.ui;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Tenant;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.TenantId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the top bar says: municipality, programmes, today. */
@Singleton
class FrameFacts {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final AccessService access;
    private final ProgrammeService programmes;
    private final Clock clock;

    FrameFacts(AccessService access, ProgrammeService programmes, @Nullable Clock clock) {
        this.access = access;
        this.programmes = programmes;
        this.clock = clock == null ? Clock.system(ZONE) : clock;
    }

    Tenant tenant(Caller caller) {
        try {
            return access.tenant(caller.tenant());
        } catch (UnsupportedOperationException untilTheServiceExists) {
            return new Tenant(new TenantId(new UUID(0, 1)), "Musterstadt", "nw", true);
        }
    }

    List<Programme> programmes(Caller caller) {
        try {
            return programmes.programmes(caller);
        } catch (UnsupportedOperationException untilTheServiceExists) {
            return List.of();
        }
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
