package app.rumbo.evidence.api;

import app.rumbo.evidence.EvidenceFiles;
import app.rumbo.evidence.EvidenceId;
import app.rumbo.evidence.EvidenceRefused;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One file: handed out for keeping, never for a browser to show or run; or taken away. */
@RestController
@RequestMapping(EvidenceController.PATH)
@RolesAllowed(Permissions.READ_PLANS)
class EvidenceController {

    static final String PATH = "/api/v1/evidence";

    private final EvidenceFiles files;

    EvidenceController(EvidenceFiles files) {
        this.files = files;
    }

    @GetMapping("/{id}")
    void file(@PathVariable String id, HttpServletResponse response) throws IOException {
        try (var file = files.open(id(id))) {
            var evidence = file.evidence();
            response.setContentType(evidence.mediaType());
            response.setContentLengthLong(evidence.size());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            response.setHeader(HttpHeaders.ETAG, "\"" + evidence.sha256() + "\"");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(evidence.fileName(), StandardCharsets.UTF_8)
                            .build()
                            .toString());
            file.writeTo(response.getOutputStream());
        }
    }

    @DeleteMapping("/{id}")
    @RolesAllowed(Permissions.ENTER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id) {
        files.remove(id(id));
    }

    private static EvidenceId id(String text) {
        try {
            return new EvidenceId(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            throw new EvidenceRefused.Unknown(text);
        }
    }
}
