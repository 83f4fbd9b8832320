package de.stellwerk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void bothLanguagesHaveTheSameKeys() throws Exception {
        assertThat(read("de").stringPropertyNames()).isEqualTo(read("en").stringPropertyNames());
    }

    @Test
    void bothLanguagesTakeTheSameParameters() throws Exception {
        Properties german = read("de");
        Properties english = read("en");
        for (String key : german.stringPropertyNames()) {
            assertThat(parameters(english.getProperty(key))).as(key).isEqualTo(parameters(german.getProperty(key)));
        }
    }

    /** Counts placeholders; an undoubled apostrophe would swallow some. */
    private static int parameters(String pattern) {
        return pattern.contains("{") ? new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length : 0;
    }

    @Test
    void noKeyIsThereTwice() throws Exception {
        for (String language : new String[] {"de", "en"}) {
            var keys = new ArrayList<String>();
            var properties = new Properties() {
                @Override
                public synchronized Object put(Object key, Object value) {
                    keys.add((String) key);
                    return super.put(key, value);
                }
            };
            try (var reader = reader(language)) {
                properties.load(reader);
            }
            assertThat(keys).as(language).doesNotHaveDuplicates();
        }
    }

    private static Properties read(String language) throws IOException {
        var properties = new Properties();
        try (var reader = reader(language)) {
            properties.load(reader);
        }
        return properties;
    }

    private static InputStreamReader reader(String language) {
        return new InputStreamReader(
                MessagesTest.class.getResourceAsStream("/messages/messages_" + language + ".properties"),
                StandardCharsets.UTF_8);
    }
}
