package de.stellwerk.api;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Sends bytes as they are, also those that no decent client would send, and reads one answer. */
final class Wire {
    private final URI server;
    private final Duration patience;

    Wire(URI server, Duration patience) {
        this.server = server;
        this.patience = patience;
    }

    /** @param headers by their names in small letters */
    record Reply(int status, Map<String, String> headers, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        String type() {
            return headers.getOrDefault("content-type", "");
        }
    }

    /** @throws IOException if there is no whole answer in time */
    Reply send(byte[] request) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout((int) patience.toMillis());
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            return reply(socket.getInputStream().readAllBytes());
        }
    }

    private static Reply reply(byte[] answer) throws IOException {
        var in = new ByteArrayInputStream(answer);
        var first = line(in).split(" ", 3);
        if (first.length < 2 || !first[0].startsWith("HTTP/1")) {
            throw new IOException("no answer: " + answer.length + " bytes");
        }
        var headers = new TreeMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var parts = line.split(":", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts.length < 2 ? "" : parts[1].strip());
        }
        var chunked = headers.getOrDefault("transfer-encoding", "").equals("chunked");
        return new Reply(Integer.parseInt(first[1]), headers, chunked ? chunks(in) : in.readAllBytes());
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var body = new ByteArrayOutputStream();
        for (int length = Integer.parseInt(line(in), 16); length > 0; length = Integer.parseInt(line(in), 16)) {
            body.writeBytes(in.readNBytes(length));
            line(in);
        }
        return body.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
