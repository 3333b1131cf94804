package app.rumbo.evidence.internal;

import app.rumbo.evidence.EvidenceSettings.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contents as rows of a quarter of a megabyte, so that no more than one of them is in memory. */
@Component
class DatabaseContents implements ContentStore {

    private static final int PART = 1 << 18;

    private final JdbcClient jdbc;

    DatabaseContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Place place() {
        return Place.DATABASE;
    }

    @Override
    public void write(String sha256, Path file) throws IOException {
        delete(sha256);
        try (var in = Files.newInputStream(file)) {
            var part = in.readNBytes(PART);
            for (var number = 0; part.length > 0; number++) {
                jdbc.sql("insert into evidence_part (sha256, part, bytes) values (:sha256, :number, :bytes)")
                        .param("sha256", sha256)
                        .param("number", number)
                        .param("bytes", part)
                        .update();
                part = in.readNBytes(PART);
            }
        }
    }

    @Override
    public void copy(String sha256, OutputStream out) throws IOException {
        var part = part(sha256, 0);
        for (var number = 1; part.length > 0; number++) {
            out.write(part);
            part = part(sha256, number);
        }
    }

    @Override
    public void delete(String sha256) {
        jdbc.sql("delete from evidence_part where sha256 = :sha256")
                .param("sha256", sha256)
                .update();
    }

    private byte[] part(String sha256, int number) {
        return jdbc.sql("select bytes from evidence_part where sha256 = :sha256 and part = :number")
                .param("sha256", sha256)
                .param("number", number)
                .query(byte[].class)
                .optional()
                .orElse(new byte[0]);
    }
}
