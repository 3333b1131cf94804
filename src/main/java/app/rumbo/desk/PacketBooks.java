package app.rumbo.desk;

import app.rumbo.desk.PacketMerge.Kind;
import app.rumbo.desk.PacketMerge.Line;
import app.rumbo.imports.UnusableFile;
import app.rumbo.imports.workbook.PacketFile;
import app.rumbo.imports.workbook.WorkbookMarker;
import app.rumbo.imports.workbook.WorkbookMarker.Mark;
import app.rumbo.language.Language;
import app.rumbo.shared.NumberText;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * A packet as an exchange workbook with just its cells, to be filled in without network and brought back. What was
 * handed out travels along in a hidden sheet, so that coming back it is merged and not laid over what others did.
 */
@Service
@RolesAllowed(Permissions.ENTER)
public class PacketBooks {

    private final EntrySheets sheets;
    private final Language language;
    private final PacketMerger merger;

    PacketBooks(EntrySheets sheets, Language language, PacketMerger merger) {
        this.sheets = sheets;
        this.language = language;
        this.merger = merger;
    }

    /** Writes the packet's workbook. */
    public void write(DeskUnits.Desk desk, Packet.Id packet, OutputStream out) {
        var rows = sheets.rows(desk, packet);
        var columns = new PacketColumns(packet.kind());
        var memory = new ArrayList<List<String>>();
        memory.add(List.of(packet.toString()));
        rows.forEach(row -> memory.add(columns.memory(row, numbers())));
        PacketFile.write(
                new PacketFile.Table(
                        columns.title(),
                        columns.heads(),
                        rows.stream().map(columns::cells).toList(),
                        memory),
                out);
    }

    /**
     * Says what a file that came back would change.
     *
     * @throws UnusableFile where it is none that was handed out
     */
    public PacketMerge compare(DeskUnits.Desk desk, Path file) {
        var returned = PacketFile.read(file);
        var packet = returned.memory().stream()
                .findFirst()
                .flatMap(first -> first.stream().findFirst())
                .flatMap(Packet.Id::parse)
                .orElseThrow(() -> new UnusableFile("imports.packet.not-ours"));
        var columns = new PacketColumns(packet.kind());
        var standing = sheets.rows(desk, packet).stream()
                .collect(Collectors.toMap(columns::name, Function.identity(), (one, other) -> one));
        var handedOut = new HashMap<String, Typed>();
        returned.memory().stream().skip(1).forEach(memory -> {
            var typed = columns.remembered(memory);
            handedOut.put(typed.key(), typed);
        });
        return merger.merge(returned, columns, standing, handedOut);
    }

    /**
     * Keeps what the file says: all that changed in it alone, and of the conflicts those that are chosen.
     *
     * @param mine numbers of the rows for which the file wins
     * @return those that could not be kept, with the reason
     */
    public List<Line> apply(PacketMerge merge, Set<Integer> mine) {
        var kept = new ArrayList<Line>();
        for (var line : merge.lines()) {
            var row = line.row();
            if (row == null
                    || line.kind() == Kind.PROBLEM
                    || (line.kind() == Kind.CONFLICT && !mine.contains(line.number()))) {
                continue;
            }
            switch (sheets.save(row, line.typed())) {
                case RowOutcome.Kept _ -> {}
                case RowOutcome.Overtaken _ ->
                    kept.add(problem(line, null, language.say("desk.packet-book.overtaken")));
                case RowOutcome.Refused refused -> kept.add(problem(line, null, language.say(refused.why())));
                case RowOutcome.Unfinished unfinished ->
                    kept.add(problem(line, null, unfinished.problem().say(language)));
            }
        }
        return kept;
    }

    /** Gives the file back with its problems marked. */
    public void mark(Path file, PacketMerge merge, OutputStream out) throws IOException {
        WorkbookMarker.mark(
                file,
                merge.lines().stream()
                        .filter(line -> line.kind() == Kind.PROBLEM)
                        .map(line -> new Mark(
                                merge.sheet(), line.number(), line.column(), Objects.requireNonNull(line.problem())))
                        .toList(),
                out);
    }

    private static Line problem(Line line, @Nullable String column, String sentence) {
        return new Line(Kind.PROBLEM, line.number(), line.row(), line.typed(), column, sentence);
    }

    private NumberText numbers() {
        return new NumberText(language.format().country());
    }
}
