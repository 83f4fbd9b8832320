package de.stellwerk.ui.components;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/**
 * Says what was stored and, for ten seconds, offers to take it back: by its button or by Ctrl+Z outside of fields. Screen readers
 * say it at once. There is one at a time; a later one takes the place of the earlier.
 */
public final class UndoNotice {
    private static final int TEN_SECONDS = 10_000;

    /** In a field Ctrl+Z takes back what was typed there. */
    private static final String BY_KEY = """
            const key = event => {
              if (!this.isConnected) {
                document.removeEventListener('keydown', key);
              } else if (event.ctrlKey && !event.shiftKey && event.key === 'z'
                  && !event.composedPath()[0].matches?.('input:not([type=checkbox]), textarea')) {
                event.preventDefault();
                this.click();
              }
            };
            document.addEventListener('keydown', key);
            """;

    private UndoNotice() {}

    public static void show(String text, Runnable undo) {
        var notice = open(TEN_SECONDS);
        var take = button(() -> {
            notice.close();
            undo.run();
        });
        take.getElement().executeJs(BY_KEY);
        var content = new Div(new Span(text), take);
        content.addClassName("st-notice");
        notice.add(content);
        notice.open();
    }

    /** Only says something. */
    public static void tell(String text) {
        var notice = open(TEN_SECONDS / 2);
        notice.add(new Span(text));
        notice.open();
    }

    /** The button alone, for where a message stands already. */
    public static Button button(Runnable undo) {
        var take = new Button(Words.here().text("undo.take"), _ -> undo.run());
        take.addClassName("st-undo");
        take.getElement().setAttribute("aria-keyshortcuts", "Control+Z");
        return take;
    }

    private static Notification open(int duration) {
        var ui = UI.getCurrent();
        var last = (Notification) ComponentUtil.getData(ui, UndoNotice.class.getName());
        if (last != null) {
            last.close();
        }
        var notice = new Notification();
        notice.setDuration(duration);
        notice.setPosition(Notification.Position.BOTTOM_START);
        ComponentUtil.setData(ui, UndoNotice.class.getName(), notice);
        return notice;
    }
}
