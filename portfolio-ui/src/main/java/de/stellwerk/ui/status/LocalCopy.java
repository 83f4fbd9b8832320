package de.stellwerk.ui.status;

import com.vaadin.flow.component.Component;
import de.stellwerk.shared.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Keeps every typed letter in the browser until the server has stored it, so that a lost connection, an expired session or a
 * closed tab loses nothing.
 */
final class LocalCopy {
    private static final String INSTALL = """
            const root = this, key = $0;
            const read = () => JSON.parse(localStorage.getItem(key) || '{}');
            const write = all => Object.keys(all).length
                ? localStorage.setItem(key, JSON.stringify(all)) : localStorage.removeItem(key);
            root.stellwerkCopy = {
              stored: values => {
                const all = read();
                for (const name in values) if (all[name] === values[name]) delete all[name];
                write(all);
              },
              drop: () => localStorage.removeItem(key)
            };
            root.addEventListener('input', e => {
              const field = e.composedPath().find(n => n.dataset && n.dataset.field);
              if (field && typeof e.target.value === 'string') {
                const all = read();
                all[field.dataset.field] = e.target.value;
                write(all);
              }
            });
            return localStorage.getItem(key) || '{}';
            """;

    private final Component form;

    /** @param key under which the browser keeps the copy: the report and who writes it */
    LocalCopy(Component form, String key, Consumer<Map<String, String>> found) {
        this.form = form;
        form.getElement().executeJs(INSTALL, "stellwerk:" + key).then(String.class, json -> found.accept(read(json)));
    }

    private static Map<String, String> read(String json) {
        var copy = new LinkedHashMap<String, String>();
        Json.read(json, Map.class).forEach((name, text) -> copy.put(String.valueOf(name), String.valueOf(text)));
        return copy;
    }

    /** These texts are safe now; what was typed since stays. */
    void stored(Map<String, String> texts) {
        form.getElement()
                .executeJs("this.stellwerkCopy && this.stellwerkCopy.stored(JSON.parse($0))", Json.write(texts));
    }

    void drop() {
        form.getElement().executeJs("this.stellwerkCopy.drop()");
    }
}
