package de.stellwerk.ui.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import de.stellwerk.access.Rights;
import de.stellwerk.programme.ProgrammeSettings;
import de.stellwerk.ui.components.EmptyState;
import java.util.List;

/** A page about one programme: that of the top bar, or for who has none there the one chosen on the page. */
abstract class SetUpPage extends AdminPage {
    SetUpPage(AdminTab tab, AdminServices services) {
        super(tab, services);
    }

    @Override
    final void fill(Div target) {
        var all = services.programmes().settings(caller(), asOf());
        if (all.isEmpty()) {
            target.add(none());
            return;
        }
        var shown = all.stream()
                .filter(s ->
                        services.frame().programme().filter(s.code()::equals).isPresent())
                .findFirst()
                .orElseGet(all::getFirst);
        if (all.size() > 1 && !Rights.seesProgramme(caller())) {
            target.add(choice(all, shown));
        }
        fill(target, shown);
    }

    private EmptyState none() {
        return Rights.editsProgramme(caller())
                ? new EmptyState(words.text("admin.noProgramme"), new Anchor("import", words.text("nav.import")))
                : new EmptyState(words.text("admin.noProgramme"));
    }

    private Select<ProgrammeSettings> choice(List<ProgrammeSettings> all, ProgrammeSettings shown) {
        var choice = new Select<ProgrammeSettings>();
        choice.setLabel(words.text("admin.programme"));
        choice.setItems(all);
        choice.setItemLabelGenerator(s -> s.code() + " " + s.name());
        choice.setValue(shown);
        choice.addValueChangeListener(e -> {
            services.frame().programme(e.getValue().code());
            draw();
        });
        return choice;
    }

    abstract void fill(Div target, ProgrammeSettings shown);
}
