package de.stellwerk.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import de.stellwerk.access.CalendarLinks;
import de.stellwerk.access.Caller;
import de.stellwerk.server.feed.CalendarFile;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Words;

/** The secret link by which one's own calendar program shows the dates of the programme. */
final class CalendarCard extends Card {
    private final transient CalendarLinks links;
    private final transient CalendarFile file;
    private final transient Caller caller;
    private final MessageCard message;
    private final Div state = new Div();

    CalendarCard(CalendarLinks links, CalendarFile file, Caller caller, MessageCard message) {
        super(Words.here().text("feed.title"));
        this.links = links;
        this.file = file;
        this.caller = caller;
        this.message = message;
        subtitle(Words.here().text("feed.help"));
        state.addClassName("st-stack");
        add(state);
        draw();
    }

    private void draw() {
        state.removeAll();
        var words = Words.here();
        var since = links.since(caller);
        var make = new Button(words.text(since.isPresent() ? "feed.renew" : "feed.create"), _ -> {
            if (since.isPresent()) {
                Questions.ask("feed.renew.title", words.text("feed.renew.question"), "feed.renew", this::make);
            } else {
                make();
            }
        });
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.setId("make-calendar-link");
        var buttons = new Div(make);
        buttons.addClassName("st-inline-form");
        since.ifPresent(when -> {
            state.add(new Paragraph(words.text("feed.since", words.date(when))));
            var revoke = new Button(words.text("feed.revoke"), _ -> revoke());
            revoke.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            revoke.setId("revoke-calendar-link");
            buttons.add(revoke);
        });
        state.add(buttons);
    }

    private void make() {
        var origin = CalendarFile.origin(VaadinServletRequest.getCurrent());
        var words = Words.here();
        var shown = new TextField(words.text("feed.link"));
        shown.setValue(file.link(links.renew(caller), origin));
        shown.setReadOnly(true);
        shown.setWidthFull();
        shown.setId("calendar-link");
        draw();
        message.show(words.text("feed.once"), shown);
    }

    private void revoke() {
        var words = Words.here();
        Questions.ask("feed.revoke.title", words.text("feed.revoke.question"), "feed.revoke", () -> {
            links.revoke(caller);
            message.hide();
            draw();
        });
    }
}
