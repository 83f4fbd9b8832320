package de.stellwerk.server;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an operator can set, from environment variables or from a file; the environment wins. A setting {@code db.url} of the
 * file is called {@code STELLWERK_DB_URL} in the environment.
 */
final class Settings {
    static final Set<String> KNOWN = Set.of(
            "db.url",
            "db.user",
            "db.password",
            "port",
            "host",
            "base.url",
            "proxy.headers",
            "session.minutes",
            "metrics.token",
            "log.format",
            "api.requests.per.minute",
            "log.level",
            "jobs.minutes",
            "mail.host",
            "mail.port",
            "mail.user",
            "mail.password",
            "mail.from",
            "mail.tls");

    /** Names under which the logging library looks for them, too. */
    static final String LOG_LEVEL = "STELLWERK_LOG_LEVEL";

    static final String LOG_FORMAT = "STELLWERK_LOG_FORMAT";

    /**
     * H2 then behaves as PostgreSQL does wherever the two differ, a commit survives the death of the process, and a writer waits
     * (milliseconds) while a workbook is being imported.
     */
    static final String H2_FLAGS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=30000";

    /**
     * A server that vanishes without a word is noticed, after two minutes even amid a statement; and its messages do not show
     * the log what stands in a row.
     */
    private static final Map<String, String> POSTGRES = Map.of(
            "connectTimeout", "5", "socketTimeout", "120", "tcpKeepAlive", "true", "logServerErrorDetail", "false");

    private final Map<String, String> values;
    private final List<String> problems = new ArrayList<>();

    private Settings(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Properties of the application context for {@code start}.
     *
     * @throws WrongSettings naming every wrong or missing setting
     */
    static Map<String, Object> read(Map<String, String> environment, @Nullable Path file) throws WrongSettings {
        var values = new TreeMap<String, String>();
        if (file != null) {
            values.putAll(ofFile(file));
        }
        for (String key : KNOWN) {
            String value = environment.get(variable(key));
            if (value != null && !value.isBlank()) {
                values.put(key, value);
            }
        }
        return new Settings(values).properties();
    }

    static String variable(String key) {
        return "STELLWERK_" + key.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    private static Map<String, String> ofFile(Path file) throws WrongSettings {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new WrongSettings("--config: cannot read " + file + " (" + e + ")");
        }
        var values = new TreeMap<String, String>();
        var unknown = new ArrayList<String>();
        properties.stringPropertyNames().stream().sorted().forEach(key -> {
            if (KNOWN.contains(key)) {
                values.put(key, properties.getProperty(key).strip());
            } else {
                unknown.add(key + " in " + file + ": no such setting; there are "
                        + String.join(", ", KNOWN.stream().sorted().toList()));
            }
        });
        if (!unknown.isEmpty()) {
            throw new WrongSettings(unknown);
        }
        return values;
    }

    private Map<String, Object> properties() throws WrongSettings {
        var result = new HashMap<String, Object>();
        result.put("stellwerk.mode", "start");
        result.put("micronaut.server.port", number("port", 8080, 1, 65_535));
        result.put("stellwerk.session-minutes", number("session.minutes", 60, 1, 24 * 60));
        result.put("stellwerk.api-requests-per-minute", number("api.requests.per.minute", 6_000, 1, 1_000_000));
        result.put("stellwerk.proxy-headers", bool("proxy.headers"));
        result.put("stellwerk.base-url", baseUrl());
        result.put("stellwerk.metrics-token", metricsToken());
        result.put(LOG_LEVEL, oneOf("log.level", "WARN", "ERROR", "WARN", "INFO", "DEBUG", "TRACE"));
        result.put(LOG_FORMAT, oneOf("log.format", "text", "text", "json"));
        result.put("stellwerk.jobs-seconds", 60 * number("jobs.minutes", 10, 1, 24 * 60));
        if (values.containsKey("mail.host")) {
            result.putAll(mail());
        }
        if (values.containsKey("host")) {
            result.put("micronaut.server.host", values.get("host"));
        }
        String url = databaseUrl();
        result.put("datasources.default.url", url);
        if (url.startsWith("jdbc:postgresql:")) {
            result.put("datasources.default.data-source-properties", POSTGRES);
        }
        result.put("datasources.default.username", values.getOrDefault("db.user", ""));
        result.put("datasources.default.password", values.getOrDefault("db.password", ""));
        if (!problems.isEmpty()) {
            throw new WrongSettings(problems);
        }
        return result;
    }

    private Map<String, Object> mail() {
        String tls = oneOf("mail.tls", "starttls", "starttls", "tls", "none");
        int port = number("mail.port", tls.equals("tls") ? 465 : tls.equals("starttls") ? 587 : 25, 1, 65_535);
        String from = values.getOrDefault("mail.from", "");
        if (!from.matches("[^\\s@<>,;]+@[^\\s@<>,;]+")) {
            problem("mail.from", "must be the address that mail comes from, such as stellwerk@example.org");
        }
        if (!values.containsKey("base.url")) {
            problem("base.url", "is missing: links in mails begin with it");
        }
        return Map.of(
                "stellwerk.mail.host",
                values.get("mail.host"),
                "stellwerk.mail.port",
                port,
                "stellwerk.mail.user",
                values.getOrDefault("mail.user", ""),
                "stellwerk.mail.password",
                values.getOrDefault("mail.password", ""),
                "stellwerk.mail.from",
                from,
                "stellwerk.mail.tls",
                tls);
    }

    private String databaseUrl() {
        String url = values.get("db.url");
        if (url == null) {
            problem("db.url", "is missing; e.g. jdbc:postgresql://localhost:5432/stellwerk");
            return "";
        }
        if (url.startsWith("jdbc:postgresql:")) {
            if (!values.containsKey("db.user")) {
                problem("db.user", "is missing");
            }
            return url;
        }
        if (url.startsWith("jdbc:h2:")) {
            return withMissingFlags(url);
        }
        problem("db.url", "must begin with jdbc:postgresql: or jdbc:h2:");
        return "";
    }

    private static String withMissingFlags(String url) {
        var given = url.toUpperCase(Locale.ROOT);
        return Arrays.stream(H2_FLAGS.substring(1).split(";"))
                .filter(flag -> !given.contains(";" + flag.replaceFirst("=.*", "=")))
                .reduce(url, (before, flag) -> before + ";" + flag);
    }

    private String baseUrl() {
        String url = values.get("base.url");
        if (url == null) {
            return "";
        }
        try {
            URI uri = URI.create(url);
            if (uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme())) {
                return url.replaceFirst("/+$", "");
            }
        } catch (IllegalArgumentException e) {
            // The same problem as an address without a host.
        }
        problem("base.url", "must be an address such as https://stellwerk.example.org, but is " + url);
        return "";
    }

    private String oneOf(String key, String otherwise, String... allowed) {
        String value = values.getOrDefault(key, otherwise);
        if (!List.of(allowed).contains(value)) {
            problem(key, "must be one of " + String.join(", ", allowed) + ", but is " + value);
        }
        return value;
    }

    private String metricsToken() {
        String token = values.getOrDefault("metrics.token", "");
        if (!token.isEmpty() && (token.length() < 16 || !token.matches("[\\x21-\\x7e]+"))) {
            problem("metrics.token", "must have at least 16 characters, and only letters, digits and signs of ASCII");
        }
        return token;
    }

    private int number(String key, int otherwise, int least, int most) {
        String value = values.get(key);
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The same problem as a number out of bounds.
        }
        problem(key, "must be a number from " + least + " to " + most + ", but is " + value);
        return otherwise;
    }

    private boolean bool(String key) {
        String value = values.getOrDefault(key, "false").toLowerCase(Locale.ROOT);
        if (!Set.of("true", "false").contains(value)) {
            problem(key, "must be true or false, but is " + value);
        }
        return value.equals("true");
    }

    private void problem(String key, String what) {
        problems.add(variable(key) + " (in a file: " + key + ") " + what);
    }
}
