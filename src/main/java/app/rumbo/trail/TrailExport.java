package app.rumbo.trail;

import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Takes the trail out, link by link: for a spreadsheet, or for a program that checks it by itself. */
@Service
@RolesAllowed(Permissions.READ_AUDIT)
public class TrailExport {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Trail trail;
    private final TrailWords words;

    TrailExport(Trail trail, TrailWords words) {
        this.trail = trail;
        this.words = words;
    }

    /** As CSV, with what each link says in words; no cell is taken for a formula by a spreadsheet. */
    public void csv(TrailFilter filter, OutputStream out) throws IOException {
        write(out, writer -> {
            writer.write(BYTE_ORDER_MARK);
            writer.write(row("seq", "at", "actor", "kind", "subject", "sentence", "detail", "hash", "previous_hash"));
            trail.each(
                    filter,
                    link -> put(
                            writer,
                            row(
                                    Long.toString(link.seq()),
                                    link.moment(),
                                    link.actor(),
                                    link.kind(),
                                    link.subject(),
                                    words.sentence(link),
                                    link.detail(),
                                    link.hash(),
                                    link.previousHash())));
        });
    }

    /** As JSON Lines, the detail letter by letter as it was hashed. */
    public void jsonLines(TrailFilter filter, OutputStream out) throws IOException {
        write(out, writer -> trail.each(filter, link -> put(writer, line(link))));
    }

    private static String line(TrailEntry link) {
        return "{\"seq\":" + link.seq() + ",\"at\":\"" + link.moment() + "\",\"actor\":" + text(link.actor())
                + ",\"kind\":" + text(link.kind()) + ",\"subject\":" + text(link.subject()) + ",\"detail\":"
                + link.detail() + ",\"hash\":\"" + link.hash() + "\",\"previousHash\":\"" + link.previousHash()
                + "\"}\n";
    }

    private static String text(String text) {
        return JSON.writeValueAsString(text);
    }

    private static String row(String... cells) {
        return Stream.of(cells).map(TrailExport::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** Quoted; and what a spreadsheet would compute is made text by an apostrophe. */
    private static String cell(String text) {
        var harmless = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    private static void put(Writer writer, String text) {
        try {
            writer.write(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void write(OutputStream out, Writing writing) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writing.to(writer);
        writer.flush();
    }

    /** Something that writes. */
    @FunctionalInterface
    private interface Writing {
        void to(Writer writer) throws IOException;
    }
}
