package de.stellwerk.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.AccessToken;
import de.stellwerk.access.AccessTokens;
import de.stellwerk.access.CalendarLinks;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Grant;
import de.stellwerk.notice.NoticeService;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.server.OwnAccount;
import de.stellwerk.server.feed.CalendarFile;
import de.stellwerk.shared.Refused;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.Page;
import de.stellwerk.ui.Selection;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import de.stellwerk.ui.status.Dates;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;

/** One's own roles, notices, calendar link, password, sessions and access tokens for the interface. */
@Prototype
@PermitAll
@Route(value = "profil", layout = MainLayout.class)
public class ProfileView extends Page {
    private static final int SUGGESTED_DAYS = 90;

    private final transient AccessTokens tokens;
    private final transient CurrentCaller current;
    private final transient OwnAccount account;
    private final MessageCard message = new MessageCard();
    private final transient Refusals refusals = new Refusals(message);
    private final Div list = new Div();
    private final TextField name = new TextField(Words.here().text("admin.token.name"));
    private final DatePicker expires = Dates.picker(Words.here().locale());

    public ProfileView(
            AccessTokens tokens,
            NoticeService notices,
            CalendarLinks links,
            CalendarFile file,
            CurrentCaller current,
            OwnAccount account,
            Selection selection) {
        super(Words.here().text("admin.profile"));
        this.tokens = tokens;
        this.current = current;
        this.account = account;
        var words = Words.here();
        Caller caller = current.get();
        header().context(caller.displayName() + ", "
                + caller.grants().stream()
                        .map(Grant::role)
                        .distinct()
                        .sorted()
                        .map(role -> words.text("admin.role." + role))
                        .collect(Collectors.joining(", ")));
        expires.setLabel(words.text("admin.token.expires"));
        expires.setValue(selection.today().plusDays(SUGGESTED_DAYS));
        refusals.field("name", name).field("expires", expires);
        var create = new Button(words.text("admin.token.create"), _ -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.setId("create-token");
        var form = new Div(name, expires, create);
        form.addClassName("st-inline-form");
        var card = new Card(words.text("admin.tokens")).subtitle(words.text("admin.tokens.help"));
        card.add(list, form);
        add(
                message,
                new NoticeCard(notices, caller, message),
                new CalendarCard(links, file, caller, message),
                card,
                new PasswordCard(account, message),
                everywhere());
        draw();
    }

    private void draw() {
        list.removeAll();
        var words = Words.here();
        List<AccessToken> all = tokens.of(current.get());
        if (all.isEmpty()) {
            list.add(new EmptyState(words.text("admin.tokens.none")));
            return;
        }
        var table = new DataTable(
                words.text("admin.tokens"),
                words.text("admin.token.name"),
                words.text("admin.token.created"),
                words.text("admin.token.expires"),
                words.text("board.action"));
        all.forEach(t -> table.row(
                new Span(t.name()), new Span(words.date(t.createdAt())), new Span(words.date(t.expires())), revoke(t)));
        list.add(table);
    }

    private void create() {
        refusals.clear();
        if (expires.getValue() == null) {
            expires.setInvalid(true);
            expires.setErrorMessage(Words.here().text("report.date.bad"));
            return;
        }
        try {
            String secret = tokens.create(current.get(), name.getValue(), expires.getValue());
            name.clear();
            draw();
            var shown = new TextField(Words.here().text("admin.token.secret"));
            shown.setValue(secret);
            shown.setReadOnly(true);
            shown.setWidthFull();
            shown.setId("token-secret");
            message.show(Words.here().text("admin.token.once"), shown);
        } catch (Refused e) {
            refusals.show(e);
        }
    }

    private Component revoke(AccessToken token) {
        var words = Words.here();
        var button = new Button(words.text("admin.token.revoke"), _ -> ask(token));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words.text("admin.token.revoke") + ", " + token.name());
        return button;
    }

    private void ask(AccessToken token) {
        var words = Words.here();
        Questions.ask(
                "admin.token.revoke.title",
                words.text("admin.token.revoke.question", token.name()),
                "admin.token.revoke",
                () -> {
                    tokens.revoke(current.get(), token.id());
                    message.hide();
                    draw();
                });
    }

    private Component everywhere() {
        var words = Words.here();
        var button = new Button(
                words.text("admin.signOut"),
                _ -> Questions.ask(
                        "admin.signOut.title", words.text("admin.signOut.own"), "admin.signOut", this::signOut));
        button.setId("sign-out-everywhere");
        var card = new Card(words.text("admin.sessions")).subtitle(words.text("admin.sessions.help"));
        card.add(button);
        return card;
    }

    private void signOut() {
        UI.getCurrent().getPage().setLocation("/anmelden");
        account.signOutEverywhere();
    }
}
