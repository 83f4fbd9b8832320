package de.stellwerk.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import de.stellwerk.server.Messages;
import java.time.Duration;
import java.util.Locale;

/**
 * Warns two minutes before a long pause ends the session, and says when it has. The browser counts, from the last thing that any of its
 * tabs asked of the server: a question to the server would itself end the pause.
 */
@Tag("dialog")
@StyleSheet("stellwerk/session.css")
public class SessionWarning extends Component implements HasComponents, com.vaadin.flow.component.HasStyle {
    private static final int WARN_SECONDS = 120;

    private static final String COUNT = """
            const dialog = this, pause = $0 * 1000, ahead = $1 * 1000;
            const [text, button] = dialog.children;
            const words = {warn: [$2, $3], over: [$4, $5]};
            const tabs = new BroadcastChannel('stellwerk-session');
            let last = Date.now(), state = 'used';
            const show = next => {
              if (state === next) return;
              state = next;
              if (next === 'used') {
                dialog.close();
                return;
              }
              [text.textContent, button.textContent] = words[next];
              if (!dialog.open) dialog.showModal();
            };
            const used = () => { last = Date.now(); show('used'); };
            const look = () => {
              const left = last + pause - Date.now();
              show(left <= 0 ? 'over' : left <= ahead ? 'warn' : 'used');
            };
            const seen = new PerformanceObserver(list => {
              if (state !== 'over' && list.getEntries().some(e => e.name.includes('v-r=uidl'))) {
                used();
                tabs.postMessage('used');
              }
            });
            seen.observe({type: 'resource'});
            tabs.onmessage = () => { if (state !== 'over') used(); };
            dialog.addEventListener('cancel', e => {
              e.preventDefault();
              button.click();
            });
            button.addEventListener('click', () => {
              look();
              if (state === 'over') location.reload(); else dialog.$server.stay();
            });
            setInterval(look, 1000);
            """;

    public SessionWarning(Duration longestPause, Locale locale) {
        addClassName("st-session");
        getElement().setAttribute("role", "alertdialog");
        getElement().setAttribute("aria-labelledby", "session-text");
        var text = new Paragraph();
        text.setId("session-text");
        text.getElement().setAttribute("aria-live", "assertive");
        add(text, new NativeButton());
        long seconds = longestPause.toSeconds();
        getElement()
                .executeJs(
                        COUNT,
                        (int) seconds,
                        (int) Math.min(WARN_SECONDS, seconds / 2),
                        Messages.text(locale, "session.warn"),
                        Messages.text(locale, "session.stay"),
                        Messages.text(locale, "session.over"),
                        Messages.text(locale, "session.again"));
    }

    /** That it was called is all: the pause is over. */
    @ClientCallable
    private void stay() {
        // Every request but a sign of life counts, see SessionAge.
    }
}
