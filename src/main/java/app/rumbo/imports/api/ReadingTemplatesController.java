package app.rumbo.imports.api;

import app.rumbo.imports.templates.ReadingTemplates;
import app.rumbo.imports.templates.TemplateRefused;
import app.rumbo.language.Language;
import app.rumbo.rest.Problems;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reading templates there are, each as the YAML that a person writes. */
@RestController
@RequestMapping("/api/v1/reading-templates")
class ReadingTemplatesController {

    private static final String YAML = "application/yaml";

    private final ReadingTemplates templates;
    private final Problems problems;
    private final Language language;

    ReadingTemplatesController(ReadingTemplates templates, Problems problems, Language language) {
        this.templates = templates;
        this.problems = problems;
        this.language = language;
    }

    @GetMapping
    @RolesAllowed(Permissions.IMPORT)
    List<ReadingTemplates.Summary> all() {
        return templates.all();
    }

    @GetMapping(path = "/{code}", produces = YAML)
    @RolesAllowed(Permissions.IMPORT)
    ResponseEntity<String> one(@PathVariable String code) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(YAML + ";charset=UTF-8"))
                .body(templates.yaml(code));
    }

    @PutMapping(
            path = "/{code}",
            consumes = {YAML, "application/x-yaml", "text/yaml", "text/plain"})
    @RolesAllowed(Permissions.EDIT_PLANS)
    ReadingTemplates.Summary keep(@PathVariable String code, @RequestBody byte[] yaml) {
        return templates.keep(code, new String(yaml, StandardCharsets.UTF_8));
    }

    /** Every problem of the text at once, each with its place. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(TemplateRefused refused) {
        var problem = problems.of(refused);
        if (!refused.problems().isEmpty()) {
            problem.setProperty(
                    "problems",
                    refused.problems().stream()
                            .map(found -> new Wrong(
                                    found.place(),
                                    language.say(found.key(), found.arguments().toArray())))
                            .toList());
        }
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** What is wrong at one place of the text. */
    record Wrong(String place, String message) {}
}
