package de.stellwerk.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.PersonView;
import de.stellwerk.governance.Body;
import de.stellwerk.programme.CostRange;
import de.stellwerk.programme.DueDays;
import de.stellwerk.programme.ProgrammeSettings;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be set, how it stands, and the way there. */
@Prototype
@RolesAllowed({"ADMIN", "CORE_TEAM", "PROGRAMME_OFFICE"})
@Menu(title = "nav.admin", icon = "GEAR", order = 401)
@Route(value = "verwaltung", layout = MainLayout.class)
public class AdminView extends AdminPage {
    public AdminView(AdminServices services) {
        super(AdminTab.OVERVIEW, services);
    }

    @Override
    void fill(Div target) {
        var table = new DataTable(words.text("nav.admin"), words.text("admin.area"), words.text("admin.standing"));
        for (AdminTab tab : AdminTab.values()) {
            if (tab != AdminTab.OVERVIEW && tab.open(caller())) {
                table.row(links().to(tab.route(), words.text(tab.key())), said(standing(tab)));
            }
        }
        target.add(card(words.text("admin.areas"), table));
    }

    private String standing(AdminTab tab) {
        return switch (tab) {
            case OVERVIEW -> "";
            case PEOPLE -> people();
            case DEPARTMENTS ->
                words.text(
                        "admin.departments.count",
                        services.access().departments(caller()).size());
            case CALENDAR -> calendar();
            case BODIES -> each(this::bodies);
            case COST_CLASSES -> each(this::costs);
            case REPORTING -> each(this::due);
        };
    }

    private String people() {
        var people = services.access().people(caller()).stream()
                .filter(p -> p.name() != null)
                .toList();
        long accounts = people.stream()
                .filter(PersonView::active)
                .filter(p -> p.login() != null)
                .count();
        return words.text("admin.people.count", people.size(), accounts);
    }

    private String calendar() {
        var calendar = services.calendars().calendar(caller()).standingOn(asOf());
        int own = calendar.commonDaysOff().size() + calendar.ownDaysOff().size();
        return words.of(calendar.land()) + "; " + words.text("admin.daysOff.count", own);
    }

    /** The same for each programme, which is named where there are several. */
    private String each(Function<ProgrammeSettings, String> says) {
        List<ProgrammeSettings> all = services.programmes().settings(caller(), asOf());
        return all.stream()
                .map(s -> all.size() == 1 ? says.apply(s) : s.code() + ": " + says.apply(s))
                .collect(Collectors.joining("; "));
    }

    private String bodies(ProgrammeSettings programme) {
        List<Body> bodies = services.governance().bodies(caller(), programme.id(), asOf());
        int seats = bodies.stream().mapToInt(b -> b.seats().size()).sum();
        return words.text("admin.bodies.count", bodies.size(), seats);
    }

    private String costs(ProgrammeSettings programme) {
        String range = services.programmes()
                .costRange(caller(), programme, asOf())
                .map(r -> "; " + range(r, words))
                .orElse("");
        return words.text("admin.costClasses.count", programme.costClasses().size()) + range;
    }

    /** The sum of the classes' bounds, with what it leaves out. */
    static String range(CostRange range, Words words) {
        return words.text("admin.range", words.range(range.min(), range.max()));
    }

    private String due(ProgrammeSettings programme) {
        var calendar = services.calendars().calendar(caller()).standingOn(asOf());
        var days = DueDays.of(programme, calendar);
        LocalDate next = days.of(days.next(day()));
        return words.text("admin.due", programme.dueWorkingDay(), words.date(next));
    }
}
