package de.stellwerk.ui.status;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** Says whether what was typed is stored, also to those who do not see it; tries again by itself. */
final class SavingState extends Span {
    private static final int RETRY_SECONDS = 10;

    private final transient Runnable retry;

    SavingState(Runnable retry) {
        this.retry = retry;
        addClassName("st-saving");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
        getElement().setAttribute("data-offline", getTranslation("report.saving.offline"));
        getElement().executeJs("""
                        const text = this.dataset.offline;
                        window.addEventListener('offline', () => {
                          if (!this.isConnected) return;
                          this.textContent = text;
                          this.classList.add('st-saving-failed');
                        });
                        window.addEventListener('online', () => this.isConnected && this.$server.again());
                        """);
    }

    void saved(Instant at) {
        show(getTranslation("report.saving.saved", Show.time(at)), false);
    }

    void failed() {
        show(getTranslation("report.saving.failed", RETRY_SECONDS), true);
        getElement().executeJs("setTimeout(() => this.$server.again(), $0)", RETRY_SECONDS * 1000);
    }

    void refused(String why) {
        show(why, true);
    }

    private void show(String text, boolean failed) {
        setText(text);
        getElement().getClassList().set("st-saving-failed", failed);
    }

    @ClientCallable
    private void again() {
        retry.run();
    }
}
