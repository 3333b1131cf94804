package app.rumbo.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;

import app.rumbo.IntegrationTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Contents kept in a folder, and moved there from the database. */
@IntegrationTest
class FolderStoreIntegrationTests extends StoreContract {

    @TempDir
    private static Path folder;

    @DynamicPropertySource
    static void keepInAFolder(DynamicPropertyRegistry properties) {
        properties.add("rumbo.evidence.store", () -> "folder");
        properties.add("rumbo.evidence.folder", () -> folder.toString());
    }

    @Override
    EvidenceSettings.Place place() {
        return EvidenceSettings.Place.FOLDER;
    }

    @Override
    void damage(String sha256) throws Exception {
        Files.writeString(file(sha256), "otra cosa");
    }

    @Override
    boolean has(String sha256) {
        return Files.exists(file(sha256));
    }

    @Test
    void whatWasInTheDatabaseMovesIntoTheFolder() throws Exception {
        var content = SampleFiles.text("acta " + UUID.randomUUID());
        var added = files.upload("ana", entry, "a.txt", content);
        String sha256 = Hung.at(added, "$.sha256");
        jdbc.sql("update evidence_content set place = 'DATABASE' where sha256 = :sha256")
                .param("sha256", sha256)
                .update();
        jdbc.sql("insert into evidence_part (sha256, part, bytes) values (:sha256, 0, :bytes)")
                .param("sha256", sha256)
                .param("bytes", content)
                .update();
        Files.delete(file(sha256));

        later();

        assertThat(placeOf(sha256)).isEqualTo("FOLDER");
        assertThat(has(sha256)).isTrue();
        assertThat(jdbc.sql("select count(*) from evidence_part where sha256 = :sha256")
                        .param("sha256", sha256)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(files.call(GET, "ana", "/evidence/" + Hung.at(added, "$.id")).getContentAsByteArray())
                .isEqualTo(content);
    }

    @Test
    void whatWasBeingWrittenWhenRumboWasKilledIsSwept() throws Exception {
        var half = Files.writeString(
                Files.createDirectories(folder.resolve(".arriving")).resolve("half"), "mitad");
        Files.setLastModifiedTime(half, FileTime.from(Instant.EPOCH));
        var orphan = Files.createDirectories(folder.resolve("00")).resolve("0".repeat(64));
        Files.setLastModifiedTime(Files.writeString(orphan, "huérfano"), FileTime.from(Instant.EPOCH));

        later();

        assertThat(half).doesNotExist();
        assertThat(orphan).doesNotExist();
    }

    private static Path file(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
