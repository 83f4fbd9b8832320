package de.stellwerk.ui;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.access.Tenant;
import de.stellwerk.notice.NoticeService;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.shared.Clocks;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the top bar says: municipality, programmes, today. */
@Singleton
class FrameFacts {
    private final AccessService access;
    private final ProgrammeService programmes;
    private final NoticeService notices;
    private final Clock clock;

    FrameFacts(AccessService access, ProgrammeService programmes, NoticeService notices, Clock clock) {
        this.access = access;
        this.programmes = programmes;
        this.notices = notices;
        this.clock = clock;
    }

    Tenant tenant(Caller caller) {
        return access.tenant(caller.tenant());
    }

    List<Programme> programmes(Caller caller) {
        return Rights.seesProgramme(caller) ? programmes.programmes(caller) : List.of();
    }

    NoticeService notices() {
        return notices;
    }

    LocalDate today() {
        return Clocks.today(clock);
    }
}
