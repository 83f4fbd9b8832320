package de.stellwerk.ui.baseline;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Rights;
import de.stellwerk.baseline.BaselineOutline;
import de.stellwerk.baseline.ComparedDate;
import de.stellwerk.baseline.Comparison;
import de.stellwerk.programme.Programme;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.ProgrammePage;
import de.stellwerk.ui.components.BaselineWords;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.ChoiceNav;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;

/** Basispläne: plans as they were agreed, and how far the plan of the day is from one of them. The choice stands in the address. */
@Prototype
@RolesAllowed({
    "CORE_TEAM",
    "PROGRAMME_OFFICE",
    "PROJECT_LEAD",
    "LIAISON",
    "STEERING_COMMITTEE",
    "CONSULTED_BODY",
    "AUDIT"
})
@Menu(title = "baselines.title", icon = "BARS", order = 103.5)
@Route(value = BaselinesView.PATH, layout = MainLayout.class)
public class BaselinesView extends ProgrammePage {
    static final String PATH = "basisplaene";

    /** Parameter with the id of the baseline that is compared. */
    static final String CHOSEN = "basisplan";

    private static final String SHOWN = "zeigen";
    private static final String MOVED = "abweichend";

    private final transient BaselineServices services;
    private final transient Caller caller;
    private final transient Words words = Words.here();
    private String chosen = "";
    private boolean onlyMoved;

    BaselinesView(BaselineServices services) {
        super(Words.here().text("baselines.title"), services.selection());
        this.services = services;
        caller = services.current().get();
        if (Rights.editsBaseline(caller)) {
            action("set-baseline", words.text("baseline.set"), this::set);
        }
    }

    private void set(Programme programme) {
        new BaselineDialog(words.text("baseline.set"), words.text("baseline.setText"), "", name -> {
                    services.baselines().set(caller, programme.id(), name);
                    redraw();
                })
                .open();
    }

    @Override
    protected void read(Location location) {
        chosen = location.getQueryParameters().getSingleParameter(CHOSEN).orElse("");
        onlyMoved = location.getQueryParameters()
                .getSingleParameter(SHOWN)
                .filter(MOVED::equals)
                .isPresent();
    }

    @Override
    protected void draw(Programme programme) {
        List<BaselineOutline> all = services.baselines().list(caller, programme.id(), links().asOf());
        var compared = all.stream()
                .filter(b -> b.id().toString().equals(chosen))
                .findFirst()
                .orElse(all.getFirst());
        show(new BaselineList(services, programme, links(), this::redraw).of(all, compared));
        show(comparison(services.baselines().comparison(caller, programme.id(), compared.id(), links().asOf())));
    }

    private Card comparison(Comparison comparison) {
        var id = comparison.baseline().id().toString();
        var moved = comparison.measures().stream().filter(BaselinesView::moved).toList();
        var all = comparison.measures();
        var card = new Card(words.text("comparison.title", BaselineWords.name(comparison.baseline(), words)));
        card.add(new ChoiceNav(words.text("comparison.show"), PATH, links())
                .with(words.text("comparison.show.all", all.size()), !onlyMoved, CHOSEN, id)
                .with(words.text("comparison.show.moved", moved.size()), onlyMoved, CHOSEN, id, SHOWN, MOVED));
        if (comparison.gone() > 0) {
            card.add(new Paragraph(words.text("comparison.gone", comparison.gone())));
        }
        var shown = onlyMoved ? moved : all;
        card.add(
                shown.isEmpty()
                        ? new EmptyState(words.text(all.isEmpty() ? "comparison.none" : "comparison.noneMoved"))
                        : new ComparisonTable(comparison, shown, links()));
        return card;
    }

    private static boolean moved(Comparison.MeasureLine line) {
        return Stream.concat(
                        Stream.of(line.start(), line.end()),
                        line.milestones().stream().map(Comparison.MilestoneLine::date))
                .map(ComparedDate::deviation)
                .anyMatch(deviation -> deviation.filter(d -> !d.none()).isPresent());
    }
}
