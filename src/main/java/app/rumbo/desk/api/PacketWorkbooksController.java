package app.rumbo.desk.api;

import app.rumbo.desk.DeskUnits;
import app.rumbo.desk.Packet;
import app.rumbo.desk.PacketBooks;
import app.rumbo.desk.PacketMerge;
import app.rumbo.measurements.EntryRefused;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A packet's workbook: taken away, filled in without network, and brought back to be merged. */
@RestController
@RequestMapping("/api/v1/pending")
@RolesAllowed(Permissions.ENTER)
class PacketWorkbooksController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final DeskUnits units;
    private final PacketBooks books;

    PacketWorkbooksController(DeskUnits units, PacketBooks books) {
        this.units = units;
        this.books = books;
    }

    /**
     * What a file that came back changes, or changed.
     *
     * @param untouched rows that say what they said when the file was handed out
     * @param lines those that change something, are in conflict, or cannot be read
     * @param refused those that could not be kept; empty where nothing was to be kept
     */
    record Answer(int untouched, List<Line> lines, List<Line> refused) {

        static Answer of(PacketMerge merge, List<PacketMerge.Line> refused) {
            return new Answer(
                    merge.untouched(),
                    merge.lines().stream().map(Line::of).toList(),
                    refused.stream().map(Line::of).toList());
        }
    }

    /**
     * A row of the file.
     *
     * @param row as Excel counts
     * @param kind {@code TAKE}, {@code CONFLICT} or {@code PROBLEM}
     * @param code of the indicator or milestone; null where the row is none of the packet's
     * @param value what the file says
     * @param column of the bad cell, if it is one
     * @param problem what is wrong, in words
     */
    record Line(
            int row,
            PacketMerge.Kind kind,
            @Nullable String code,
            String value,
            @Nullable String column,
            @Nullable String problem) {

        static Line of(PacketMerge.Line line) {
            var row = line.row();
            return new Line(
                    line.number(),
                    line.kind(),
                    row == null ? null : row.item().code(),
                    line.typed().value(),
                    line.column(),
                    line.problem());
        }
    }

    @GetMapping("/{packet}/workbook")
    ResponseEntity<byte[]> workbook(
            @PathVariable String packet, @RequestParam(required = false) @Nullable String unit) {
        var id = Packet.Id.parse(packet).orElseThrow(() -> new EntryRefused.NoPeriod(packet));
        var out = new ByteArrayOutputStream();
        books.write(units.desk(unit), id, out);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("planilla-" + id + ".xlsx")
                                .build()
                                .toString())
                .body(out.toByteArray());
    }

    /**
     * Says what a file changes and, unless it is only tried, keeps it.
     *
     * @param mine rows in conflict for which the file wins
     */
    @PostMapping(path = "/workbook", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Answer bring(
            @RequestPart("file") MultipartFile file,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "") Set<Integer> mine)
            throws IOException {

        var kept = Files.createTempFile("rumbo-packet", ".xlsx");
        try {
            file.transferTo(kept);
            var merge = books.compare(units.desk(unit), kept);
            return Answer.of(merge, dryRun ? List.of() : books.apply(merge, mine));
        } finally {
            Files.deleteIfExists(kept);
        }
    }
}
