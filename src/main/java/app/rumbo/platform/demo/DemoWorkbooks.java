package app.rumbo.platform.demo;

import app.rumbo.imports.ImportOutcome;
import app.rumbo.imports.ImportProgress;
import app.rumbo.imports.ImportedFile;
import app.rumbo.imports.WorkbookImport;
import app.rumbo.imports.workbook.ExchangeSource;
import app.rumbo.plans.Planning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Brings the demonstration's workbooks in by the product's own import. */
@Component
@Profile("demo")
class DemoWorkbooks {

    private static final String PLADECO = "PLADECO-2023-2030";
    private static final String SUSPENDED_GOAL = "6.4.4";
    private static final String ACT_OF_SUSPENSION = "Acuerdo de Concejo N° 143, del 2 de septiembre de 2026";

    private final WorkbookImport imports;
    private final Planning planning;

    DemoWorkbooks(WorkbookImport imports, Planning planning) {
        this.imports = imports;
        this.planning = planning;
    }

    /** Stores what the workbook holds. */
    void bring(DemoLoad load) {
        try {
            var copy = Files.createTempFile("rumbo-demo-", ".xlsx");
            try (var workbook = load.workbook().getInputStream()) {
                Files.copy(workbook, copy, StandardCopyOption.REPLACE_EXISTING);
                expectNoProblem(load, bring(copy, load.file()));
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Suspends the goal that the workbooks show as suspended, naming the act, for which they have no column. */
    void suspendWithItsAct() {
        planning.suspend(PLADECO, SUSPENDED_GOAL, ACT_OF_SUSPENSION);
    }

    private ImportOutcome bring(Path workbook, String name) {
        try (var source = ExchangeSource.open(workbook)) {
            return imports.apply(source, ImportedFile.of(name, workbook), ImportProgress.NONE, () -> {});
        }
    }

    private static void expectNoProblem(DemoLoad load, ImportOutcome outcome) {
        if (!outcome.accepted()) {
            throw new IllegalStateException(load.file() + " has problems: " + outcome.problems());
        }
    }
}
