package app.rumbo.notices.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Stands before the real mail server and, as it is told, answers in its place or breaks the line. */
public final class MoodySmtp implements AutoCloseable {

    /** What it does with a command. */
    public enum Mood {
        PASS,
        /** Says to come back later. */
        DEFER,
        /** Says never. */
        REFUSE,
        /** Breaks the line before the server hears of it. */
        BREAK,
        /** Has the server do it and breaks the line before its answer is heard. */
        SWALLOW
    }

    /** Its temper: asked with {@code MAIL}, {@code RCPT}, and {@code .} for the end of a mail; and with the recipient. */
    @FunctionalInterface
    public interface Temper {
        Mood mood(String step, String recipient);
    }

    private final ServerSocket door;
    private final int behind;
    private final Temper temper;

    public MoodySmtp(int behind, Temper temper) {
        this.behind = behind;
        this.temper = temper;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::open);
    }

    public int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                var server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            var talk = new Talk(new Side(client), new Side(server));
            talk.client.say(talk.server.reply());
            while (talk.step()) {
                Thread.onSpinWait();
            }
        } catch (IOException broken) {
            // One of the two hung up; the other hears of it by the closed line.
        }
    }

    /** One connection. */
    private final class Talk {

        private final Side client;
        private final Side server;
        private String recipient = "";

        Talk(Side client, Side server) {
            this.client = client;
            this.server = server;
        }

        boolean step() throws IOException {
            var line = client.line();
            if (line == null) {
                return false;
            }
            var verb = line.toUpperCase(Locale.ROOT);
            if (verb.startsWith("RCPT TO:")) {
                recipient = line.replaceFirst("(?i)^rcpt to:<([^>]*)>.*$", "$1");
                return act(temper.mood("RCPT", recipient), line);
            }
            if (verb.startsWith("MAIL FROM:")) {
                return act(temper.mood("MAIL", ""), line);
            }
            if (verb.equals("DATA")) {
                client.say("354 go on");
                return mail(content());
            }
            return act(Mood.PASS, line);
        }

        private boolean mail(String content) throws IOException {
            var mood = temper.mood(".", recipient);
            if (mood == Mood.DEFER || mood == Mood.REFUSE) {
                server.ask("RSET");
                return act(mood, ".");
            }
            if (mood == Mood.BREAK) {
                return false;
            }
            server.ask("DATA");
            return act(mood, content);
        }

        private String content() throws IOException {
            var lines = new ArrayList<String>();
            for (var line = client.line(); line != null && !line.equals("."); line = client.line()) {
                lines.add(line);
            }
            lines.add(".");
            return String.join("\r\n", lines);
        }

        private boolean act(Mood mood, String words) throws IOException {
            switch (mood) {
                case PASS -> client.say(server.ask(words));
                case DEFER -> client.say("451 4.3.0 vuelva luego");
                case REFUSE -> client.say("550 5.1.1 ese buzon no existe");
                case SWALLOW -> server.ask(words);
                case BREAK -> {}
            }
            return mood != Mood.BREAK && mood != Mood.SWALLOW;
        }
    }

    /** One end of a connection, line by line. */
    private static final class Side {

        private final BufferedReader in;
        private final OutputStream out;

        Side(Socket socket) throws IOException {
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            out = socket.getOutputStream();
        }

        @Nullable
        String line() throws IOException {
            return in.readLine();
        }

        String reply() throws IOException {
            var lines = new ArrayList<String>();
            for (var line = line(); ; line = line()) {
                if (line == null) {
                    throw new IOException("the server hung up");
                }
                lines.add(line);
                if (line.length() < 4 || line.charAt(3) != '-') {
                    return String.join("\r\n", lines);
                }
            }
        }

        String ask(String words) throws IOException {
            say(words);
            return reply();
        }

        void say(String words) throws IOException {
            out.write((words + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }
    }
}
