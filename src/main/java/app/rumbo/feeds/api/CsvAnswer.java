package app.rumbo.feeds.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;

/**
 * Sends a table. It is written to a file first: the database is not kept waiting for a slow reader, nothing half is sent,
 * and who has it already is told so.
 */
final class CsvAnswer {

    private CsvAnswer() {}

    static void send(HttpServletRequest request, HttpServletResponse response, String name, Consumer<Writer> table)
            throws IOException {
        var file = Files.createTempFile("rumbo-datos-", ".csv");
        try {
            var tag = write(file, table);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(HttpHeaders.ETAG, tag);
            if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            response.setContentType("text/csv; charset=UTF-8");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static String write(Path file, Consumer<Writer> table) throws IOException {
        try (var digest = new DigestOutputStream(Files.newOutputStream(file), MessageDigest.getInstance("SHA-256"))) {
            try (var writer = new BufferedWriter(new OutputStreamWriter(digest, StandardCharsets.UTF_8))) {
                table.accept(writer);
            }
            return "\"" + HexFormat.of().formatHex(digest.getMessageDigest().digest(), 0, 16) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
