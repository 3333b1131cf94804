package app.rumbo.evidence.api;

import app.rumbo.evidence.EvidenceFiles;
import app.rumbo.measurements.Entries;
import app.rumbo.measurements.EntryId;
import app.rumbo.measurements.EntryKind;
import app.rumbo.measurements.EntryRefused;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What hangs on an entry: a measurement, or a milestone's report. */
@RestController
@RequestMapping("/api/v1")
@RolesAllowed(Permissions.READ_PLANS)
class EntryEvidenceController {

    private static final String MEASUREMENT = "/measurements/{id}/evidence";
    private static final String REPORT = "/milestone-reports/{id}/evidence";

    private final EvidenceFiles files;
    private final Entries entries;

    EntryEvidenceController(EvidenceFiles files, Entries entries) {
        this.files = files;
        this.entries = entries;
    }

    @GetMapping(MEASUREMENT)
    List<EvidenceAnswer> ofMeasurement(@PathVariable String id) {
        return all(EntryKind.MEASUREMENT, id);
    }

    @GetMapping(REPORT)
    List<EvidenceAnswer> ofReport(@PathVariable String id) {
        return all(EntryKind.MILESTONE_REPORT, id);
    }

    @PostMapping(path = MEASUREMENT, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RolesAllowed(Permissions.ENTER)
    ResponseEntity<EvidenceAnswer> addToMeasurement(@PathVariable String id, @RequestPart("file") MultipartFile file)
            throws IOException {
        return add(EntryKind.MEASUREMENT, id, file);
    }

    @PostMapping(path = REPORT, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RolesAllowed(Permissions.ENTER)
    ResponseEntity<EvidenceAnswer> addToReport(@PathVariable String id, @RequestPart("file") MultipartFile file)
            throws IOException {
        return add(EntryKind.MILESTONE_REPORT, id, file);
    }

    /** Attaches what the nearest earlier version has. */
    @PostMapping(MEASUREMENT + "/from-previous")
    @RolesAllowed(Permissions.ENTER)
    List<EvidenceAnswer> bringToMeasurement(@PathVariable String id) {
        return bring(EntryKind.MEASUREMENT, id);
    }

    /** Attaches what the nearest earlier version has. */
    @PostMapping(REPORT + "/from-previous")
    @RolesAllowed(Permissions.ENTER)
    List<EvidenceAnswer> bringToReport(@PathVariable String id) {
        return bring(EntryKind.MILESTONE_REPORT, id);
    }

    private List<EvidenceAnswer> all(EntryKind kind, String id) {
        return files.of(entry(kind, id)).stream().map(EvidenceAnswer::of).toList();
    }

    private List<EvidenceAnswer> bring(EntryKind kind, String id) {
        return files.bring(entry(kind, id)).stream().map(EvidenceAnswer::of).toList();
    }

    private ResponseEntity<EvidenceAnswer> add(EntryKind kind, String id, MultipartFile file) throws IOException {
        var entry = entry(kind, id);
        try (var content = file.getInputStream()) {
            var added = files.add(entry, Objects.requireNonNullElse(file.getOriginalFilename(), ""), content);
            return ResponseEntity.created(URI.create(
                            EvidenceController.PATH + "/" + added.id().value()))
                    .body(EvidenceAnswer.of(added));
        }
    }

    private EntryId entry(EntryKind kind, String id) {
        try {
            var entry = entries.find(new EntryId(UUID.fromString(id)));
            if (entry.item().kind() == kind) {
                return entry.id();
            }
        } catch (IllegalArgumentException none) {
            throw new EntryRefused.Unknown(id);
        }
        throw new EntryRefused.Unknown(id);
    }
}
