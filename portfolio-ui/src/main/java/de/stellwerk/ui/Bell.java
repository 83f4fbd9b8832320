package de.stellwerk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import de.stellwerk.access.Caller;
import de.stellwerk.notice.Notice;
import de.stellwerk.notice.NoticeKind;
import de.stellwerk.notice.NoticeService;
import de.stellwerk.ui.components.Words;
import java.util.List;

/** What the person in front of the screen is reminded of: the number in the top bar, the list behind it. */
final class Bell extends Span {
    /** More than one reads in a list that drops down. */
    private static final int MOST = 20;

    private final transient Caller caller;
    private final transient NoticeService service;
    private final NativeButton field = new NativeButton();
    private final Span number = new Span();
    private final Div list = new Div();

    Bell(Caller caller, NoticeService service, NoticeNews news) {
        this.caller = caller;
        this.service = service;
        number.addClassName("st-bell-number");
        number.getElement().setAttribute("aria-hidden", "true");
        field.add(Icons.BELL.create(), number);
        field.addClassNames("st-topbar-field", "st-bell");
        field.setId("hinweise");
        list.addClassName("st-bell-list");
        // A long list scrolls, also by the keyboard.
        list.getElement().setAttribute("tabindex", "0");
        var popover = new Popover(list);
        popover.setTarget(field);
        popover.setAriaLabel(getTranslation("notice.title"));
        add(field, popover);
        news.follow(this, caller.tenant(), this::draw);
        draw();
    }

    private void draw() {
        var notices = service.of(caller);
        var unread = notices.stream().filter(n -> !n.seen()).count();
        number.setText(String.valueOf(unread));
        number.setVisible(unread > 0);
        field.getElement().setAttribute("aria-label", getTranslation("notice.count", unread, notices.size()));
        list.removeAll();
        list.add(new H2(getTranslation("notice.title")));
        if (notices.isEmpty()) {
            list.add(new Paragraph(getTranslation("notice.none")));
            return;
        }
        list.add(items(notices));
        if (notices.size() > MOST) {
            list.add(new Paragraph(getTranslation("notice.more", notices.size() - MOST)));
        }
        if (unread > 0) {
            list.add(readAll());
        }
    }

    private static UnorderedList items(List<Notice> notices) {
        return new UnorderedList(notices.stream().limit(MOST).map(Bell::item).toArray(ListItem[]::new));
    }

    private static ListItem item(Notice notice) {
        var measure = notice.measure().measure();
        var link =
                new Anchor("massnahmen/" + measure.code() + "/berichte", measure.code() + " " + measure.displayTitle());
        var item = new ListItem(link, what(notice));
        item.setClassName("st-bell-new", !notice.seen());
        return item;
    }

    private static Component what(Notice notice) {
        var words = Words.here();
        var month = words.month(notice.month());
        var text = notice.kind() == NoticeKind.REQUESTED
                ? words.text("notice.requested", month)
                : notice.overdueWorkingDays() == 0
                        ? words.text("notice.due", month, words.date(notice.due()))
                        : words.text("notice.overdue", month, notice.overdueWorkingDays());
        var line = new Div(new Span(text));
        if (!notice.seen()) {
            var fresh = new Span(words.text("notice.new"));
            fresh.addClassName("st-bell-fresh");
            line.add(fresh);
        }
        return line;
    }

    private Button readAll() {
        var read = new Button(getTranslation("notice.readAll"), _ -> {
            service.markAllSeen(caller);
            draw();
        });
        read.addThemeVariants(ButtonVariant.LUMO_SMALL);
        read.setId("hinweise-gelesen");
        return read;
    }
}
