package de.stellwerk.server.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** A mail server that answers to one command as it is told, and to all others with yes. */
final class TalkingServer implements AutoCloseable {
    /** As an answer: the line goes dead. */
    static final String NOTHING = "";

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final Map<String, String> answers;

    /** @param answers by the first word of a command; {@code .} stands for the end of a mail */
    TalkingServer(Map<String, String> answers) throws IOException {
        this.answers = answers;
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                talk(caller);
            } catch (IOException e) {
                // The caller hung up, or the test is over.
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(new OutputStreamWriter(caller.getOutputStream(), StandardCharsets.UTF_8), true);
        out.print("220 here\r\n");
        out.flush();
        var mail = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (mail && !line.equals(".")) {
                continue;
            }
            var word = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            var answer = answers.getOrDefault(word, word.equals("DATA") ? "354 go on" : "250 yes");
            if (answer.equals(NOTHING)) {
                return;
            }
            mail = word.equals("DATA") && answer.startsWith("354");
            out.print(answer + "\r\n");
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
