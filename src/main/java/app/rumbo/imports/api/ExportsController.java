package app.rumbo.imports.api;

import app.rumbo.imports.WorkbookExport;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives out the exchange workbook. */
@RestController
@RequestMapping("/api/v1/exports")
@RolesAllowed(Permissions.READ_PLANS)
class ExportsController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final WorkbookExport export;

    ExportsController(WorkbookExport export) {
        this.export = export;
    }

    /** The workbook is written to disk first, so that what fails half-way fails with an error and not with half a file. */
    @GetMapping("/workbook")
    void workbook(@RequestParam(required = false) @Nullable String plan, HttpServletResponse response)
            throws IOException {

        var kept = Files.createTempFile("rumbo-export", ".xlsx");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(kept))) {
                export.writeFilled(plan, out);
            }
            response.setContentType(XLSX);
            response.setContentLengthLong(Files.size(kept));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(
                                    plan == null ? "rumbo.xlsx" : "rumbo-" + plan + ".xlsx",
                                    java.nio.charset.StandardCharsets.UTF_8)
                            .build()
                            .toString());
            Files.copy(kept, response.getOutputStream());
        } finally {
            Files.deleteIfExists(kept);
        }
    }
}
