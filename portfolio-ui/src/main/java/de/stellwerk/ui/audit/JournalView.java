package de.stellwerk.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.audit.AuditService;
import de.stellwerk.journal.JournalEntry;
import de.stellwerk.reports.list.ListFile;
import de.stellwerk.reports.list.ListSheet;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.shared.Page;
import de.stellwerk.ui.MainLayout;
import de.stellwerk.ui.Selection;
import de.stellwerk.ui.components.EmptyState;
import de.stellwerk.ui.components.FileLinks;
import de.stellwerk.ui.components.Words;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Journal: who changed what, when, from what to what. A page of entries is read at a time, newest first. */
@Prototype
@RolesAllowed("AUDIT")
@Menu(title = "journal.title", icon = "JOURNAL", order = 403)
@Route(value = JournalView.PATH, layout = MainLayout.class)
public class JournalView extends de.stellwerk.ui.Page implements AfterNavigationObserver {
    static final String PATH = "journal";

    private static final int SIZE = 50;
    /** More than this is too much for a workbook that people read. */
    private static final int MOST_IN_A_FILE = 10_000;

    private final transient AuditService audit;
    private final transient AccessService access;
    private final transient Selection selection;
    private final transient Caller caller;
    private final transient Words words = Words.here();
    private final transient JournalWords says;
    private final JournalFilterBar filters;
    private final Div content = new Div();
    private final Div files = new Div();
    private final Span footer = new Span();
    private transient JournalQuery query;
    private transient @Nullable LocalDate asOf;

    JournalView(AuditService audit, AccessService access, Selection selection, ListFile writer, CurrentCaller current) {
        super(Words.here().text("journal.title"));
        this.audit = audit;
        this.access = access;
        this.selection = selection;
        caller = current.get();
        var people = audit.people(caller);
        says = new JournalWords(words, people);
        filters = new JournalFilterBar(says, people, chosen -> UI.getCurrent().navigate(PATH, chosen.parameters()));
        files.add(FileLinks.of(writer, words.text("journal.file"), this::sheet).toArray(Component[]::new));
        files.addClassName("st-files");
        header().actions(files);
        header().context(words.text("journal.context"));
        content.addClassName("st-content");
        footer.addClassNames("st-secondary", "st-list-footer");
        footer.getElement().setAttribute("role", "status");
        add(filters, content, footer);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        query = JournalQuery.of(event.getLocation().getQueryParameters());
        asOf = selection.asOf(event.getLocation());
        filters.apply(query);
        content.removeAll();
        Page<JournalEntry> found = audit.search(caller, query.filter(asOf), query.page(), SIZE);
        says.know(audit.latest(caller, JournalWords.idsIn(found.items())));
        files.setVisible(found.total() > 0 && found.total() <= MOST_IN_A_FILE);
        footer.setText(words.text(
                found.total() > MOST_IN_A_FILE ? "journal.countTooMany" : "journal.count",
                found.total(),
                MOST_IN_A_FILE));
        if (found.items().isEmpty()) {
            content.add(new EmptyState(words.text("journal.none")));
            return;
        }
        content.add(new JournalTable(words, says).of(found.items()).inCard(), pages(found));
    }

    private Nav pages(Page<JournalEntry> found) {
        var pages = new Nav();
        pages.setAriaLabel(words.text("journal.pages"));
        pages.addClassNames("st-board-months", "st-no-print");
        if (found.page() > 0) {
            pages.add(link(words.text("journal.newer"), found.page() - 1));
        }
        if ((found.page() + 1L) * SIZE < found.total()) {
            pages.add(link(words.text("journal.older"), found.page() + 1));
        }
        return pages;
    }

    private Anchor link(String text, int page) {
        var address = query.onPage(page).parameters().getQueryString();
        var link = new Anchor(address.isEmpty() ? PATH : PATH + "?" + address, text);
        link.addClassName("st-button-link");
        return link;
    }

    private ListSheet sheet() {
        var entries =
                audit.search(caller, query.filter(asOf), 0, MOST_IN_A_FILE).items();
        return new JournalSheet(words, says)
                .of(access.tenant(caller.tenant()).displayName(), selection.today(), entries);
    }
}
