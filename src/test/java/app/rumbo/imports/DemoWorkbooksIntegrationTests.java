package app.rumbo.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.access.SystemUser;
import app.rumbo.imports.workbook.ExchangeSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The shipped demonstration comes in through the product's own import, file after file. */
@IntegrationTest
@Transactional
class DemoWorkbooksIntegrationTests {

    @Autowired
    private WorkbookImport imports;

    @Test
    void everyDemonstrationWorkbookIsAcceptedAndComesInTwiceUnchanged() throws IOException {
        for (var file : files()) {
            var first = apply(file);
            var again = apply(file);

            assertThat(first.problems()).as("%s", file).isEmpty();
            assertThat(first.counts().values())
                    .as("%s", file)
                    .anyMatch(counts -> counts.created() + counts.updated() > 0);
            assertThat(again.counts().values())
                    .as("%s", file)
                    .allMatch(counts -> counts.created() == 0 && counts.updated() == 0);
        }
    }

    private ImportOutcome apply(Path file) {
        return SystemUser.call(() -> {
            try (var source = ExchangeSource.open(file)) {
                return imports.apply(source, ImportedFile.of("demo.xlsx", file), ImportProgress.NONE, () -> {});
            }
        });
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(Path.of("db/demo"))) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
    }
}
