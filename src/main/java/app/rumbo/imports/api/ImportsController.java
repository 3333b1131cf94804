package app.rumbo.imports.api;

import app.rumbo.imports.ImportOutcome;
import app.rumbo.imports.ImportRuns;
import app.rumbo.language.Language;
import app.rumbo.rest.Problems;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Brings in exchange workbooks, and other sheets through reading templates. */
@RestController
@RequestMapping("/api/v1/imports")
@RolesAllowed(Permissions.IMPORT)
class ImportsController {

    private final ImportRuns runs;
    private final Problems problems;
    private final Language language;

    ImportsController(ImportRuns runs, Problems problems, Language language) {
        this.runs = runs;
        this.problems = problems;
        this.language = language;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> bring(
            @RequestPart("file") MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String template,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Integer month)
            throws IOException {

        var kept = Files.createTempFile("rumbo-import", ".xlsx");
        try {
            file.transferTo(kept);
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return answer(runs.run(new ImportRuns.Request(kept, name, template, plan, year, month, dryRun)));
        } finally {
            Files.deleteIfExists(kept);
        }
    }

    private ResponseEntity<Object> answer(ImportOutcome outcome) {
        if (outcome.accepted()) {
            return ResponseEntity.ok(ImportAnswer.of(outcome, language));
        }
        var problem = problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "import-refused", outcome.problemCount());
        problem.setProperty(
                "problems",
                outcome.problems().stream()
                        .map(told -> ImportAnswer.Told.of(told, language))
                        .toList());
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
