package app.rumbo.accounts.api;

import app.rumbo.accounts.ClassifierBooks;
import app.rumbo.accounts.ClassifierEntry;
import app.rumbo.accounts.ClassifierEntry.Said;
import app.rumbo.accounts.ClassifierFiles;
import app.rumbo.accounts.ClassifierOutcome;
import app.rumbo.accounts.ClassifierPart;
import app.rumbo.accounts.ClassifierRefused;
import app.rumbo.language.Language;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.rest.Problems;
import app.rumbo.shared.Country;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The classifiers: {@code kind} is {@code revenue}, {@code expense}, {@code area} or {@code source}. */
@RestController
@RequestMapping("/api/v1/accounts")
@RolesAllowed(Permissions.READ_PLANS)
class AccountsController {

    private final ClassifierBooks books;
    private final ClassifierFiles files;
    private final MunicipalitySettings settings;
    private final Problems problems;
    private final Language language;

    AccountsController(
            ClassifierBooks books,
            ClassifierFiles files,
            MunicipalitySettings settings,
            Problems problems,
            Language language) {
        this.books = books;
        this.files = files;
        this.settings = settings;
        this.problems = problems;
        this.language = language;
    }

    /** An entry; null where it has no source of its own, or no end. */
    record Entry(
            String code,
            String name,
            @Nullable String source,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static Entry of(Said said) {
            return new Entry(said.code(), said.name(), said.source(), said.validFrom(), said.validTo());
        }
    }

    /** A new entry; without a first day it is valid since ever. */
    record Draft(
            @Nullable String code,
            @Nullable String name,
            @Nullable String source,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        Said said() {
            return new Said(
                    Objects.requireNonNullElse(code, ""),
                    Objects.requireNonNullElse(name, ""),
                    source,
                    Objects.requireNonNullElse(validFrom, ClassifierEntry.BEGINNING),
                    validTo);
        }
    }

    /** What a file did, or would do. */
    record Answer(int created, int updated, int unchanged) {}

    /** Why a row was refused. */
    record Told(int row, String column, @Nullable String value, String message) {}

    @GetMapping
    List<Entry> entries(@RequestParam(required = false) @Nullable String country, @RequestParam String kind) {
        return books.entries(country(country), part(kind)).stream()
                .map(entry -> Entry.of(entry.said()))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Entry add(
            @RequestParam(required = false) @Nullable String country,
            @RequestParam String kind,
            @RequestBody Draft draft) {
        return Entry.of(books.add(country(country), part(kind), draft.said()));
    }

    @PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> bring(
            @RequestPart("file") MultipartFile file,
            @RequestParam(required = false) @Nullable String country,
            @RequestParam String kind,
            @RequestParam(defaultValue = "false") boolean dryRun)
            throws IOException {
        var kept = Files.createTempFile("rumbo-cuentas", ".tmp");
        try {
            file.transferTo(kept);
            var read = files.read(kept, Objects.requireNonNullElse(file.getOriginalFilename(), ""));
            var outcome = books.preview(country(country), part(kind), read);
            return answer(outcome.accepted() && !dryRun ? books.apply(country(country), part(kind), read) : outcome);
        } finally {
            Files.deleteIfExists(kept);
        }
    }

    private ResponseEntity<Object> answer(ClassifierOutcome outcome) {
        if (outcome.accepted()) {
            return ResponseEntity.ok(new Answer(outcome.created(), outcome.changed(), outcome.unchanged()));
        }
        var refused = problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "import-refused",
                outcome.problems().size());
        refused.setProperty(
                "problems",
                outcome.problems().stream()
                        .map(each -> new Told(
                                each.row(),
                                each.column(),
                                each.value(),
                                language.say(each.key(), each.arguments().toArray())))
                        .toList());
        return ResponseEntity.status(refused.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(refused);
    }

    private Country country(@Nullable String code) {
        return code == null
                ? settings.current().country()
                : Stream.of(Country.values())
                        .filter(country -> country.name().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new ClassifierRefused.NoSuchPart(code));
    }

    private static ClassifierPart part(String code) {
        return ClassifierPart.of(code).orElseThrow(() -> new ClassifierRefused.NoSuchPart(code));
    }
}
