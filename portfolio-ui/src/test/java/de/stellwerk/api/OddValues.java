package de.stellwerk.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What somebody might send where a text, a number, a day or an id is asked for. */
final class OddValues {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t\n",
            "\u0000",
            "\uD800",
            "x\uDFFFx",
            "\u202E\u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD",
            "\uFEFF",
            "\u0130\u0131\u00DF\u01C5",
            "A\u0300\u0301\u0302",
            "\uD83D\uDE00\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08",
            "null",
            "undefined",
            "true",
            "%",
            "%25%00",
            "_",
            "'",
            "' or '1'='1",
            "\"",
            "\\",
            "!",
            "../../../../etc/passwd",
            "<script>alert(1)</script>",
            "=HYPERLINK(\"http://x\")",
            "${jndi:ldap://x/y}",
            "{{7*7}}",
            "%s%n%d",
            "\r\nX-Injected: 1",
            ",",
            ",,,,",
            ";",
            "code,asc,desc",
            "id,sideways",
            "*",
            "[]",
            "{}",
            "Q5",
            "2020-Q5",
            "0000-Q0");

    private static final List<String> DAYS = List.of(
            "2020-02-30",
            "2020-13-01",
            "2019-02-29",
            "0000-00-00",
            "0000-01-01",
            "0001-01-01",
            "9999-12-31",
            "10000-01-01",
            "-2020-01-01",
            "+2020-01-01",
            "2020-06",
            "2020-00",
            "2020-Q1",
            "2020",
            "9999",
            "1H2020",
            "30.06.2020",
            "2020-06-30T00:00:00Z",
            "2020-03-29T02:30:00+01:00",
            "\u0662\u0660\u0662\u0660-\u0660\u0661-\u0660\u0661");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-1",
            "1",
            "500",
            "501",
            "2147483647",
            "2147483648",
            "-2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "99999999999999999999999999",
            "1.5",
            "1e3",
            "1e400",
            "-1e400",
            "1e-400",
            "00",
            "0x10",
            "1_000",
            "1,5",
            "NaN",
            "Infinity",
            "\u0661\u0662");

    private final Random random;
    private final List<String> ids;

    /** @param ids of things that exist, here and in another municipality */
    OddValues(Random random, List<String> ids) {
        this.random = random;
        this.ids = new ArrayList<>(ids);
        this.ids.addAll(List.of(
                new UUID(0, 0).toString(),
                new UUID(-1, -1).toString(),
                "1-1-1-1-1",
                "00000000-0000-0000-0000-00000000000g",
                "B1-A",
                "TEST"));
    }

    String any() {
        return switch (random.nextInt(6)) {
            case 0 -> pick(NUMBERS);
            case 1 -> pick(DAYS);
            case 2 -> pick(ids);
            case 3 -> random.nextInt(5) == 0 ? "x".repeat(pick(List.of(1_000, 1_001, 5_000, 20_001, 60_000))) : noise();
            default -> pick(TEXTS);
        };
    }

    String number() {
        return pick(NUMBERS);
    }

    /** Characters from anywhere. */
    private String noise() {
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x300 : 0x11_0000));
        }
        return text.toString();
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** For a path or query: encoded, in part badly. */
    String encoded() {
        return switch (random.nextInt(12)) {
            case 0 -> pick(List.of("%", "%f", "%ff", "%00", "%u1234", "%C3", "%ED%A0%80", "%C0%AF", "+", "%zz"));
            case 1 -> pick(List.of("..", ".", "%2e%2e", "a%2fb", "a%5cb", "a;b=c", "a//b", "%252f"));
            default -> encode(any());
        };
    }

    static String encode(String text) {
        var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        var encoded = new StringBuilder();
        while (bytes.hasRemaining()) {
            int b = bytes.get() & 0xff;
            boolean plain = b < 128 && (Character.isLetterOrDigit(b) || "-._~".indexOf(b) >= 0);
            encoded.append(plain ? String.valueOf((char) b) : "%%%02X".formatted(b));
        }
        return encoded.toString();
    }

    /** For a header: one line, though of any bytes. */
    String header() {
        var text = any().replaceAll("[\r\n]", " ");
        return text.length() > 2_000 ? text.substring(0, 2_000) : text;
    }
}
