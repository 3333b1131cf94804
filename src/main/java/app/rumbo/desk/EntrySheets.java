package app.rumbo.desk;

import app.rumbo.desk.RowOutcome.Problem;
import app.rumbo.desk.internal.SheetReader;
import app.rumbo.measurements.BulkOutcome;
import app.rumbo.measurements.Entries;
import app.rumbo.measurements.Entry;
import app.rumbo.measurements.EntryDraft;
import app.rumbo.measurements.EntryId;
import app.rumbo.measurements.EntryState;
import app.rumbo.measurements.Figures;
import app.rumbo.measurements.SaveOutcome;
import app.rumbo.measurements.SaveOutcome.Overtaken;
import app.rumbo.measurements.SaveOutcome.Saved;
import app.rumbo.measurements.Seen;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.scorecard.Light;
import app.rumbo.scorecard.Scale.Verdict;
import app.rumbo.shared.DomainException;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The sheet in which a packet is entered, cell by cell. */
@Service
@RolesAllowed(Permissions.ENTER)
public class EntrySheets {

    private final SheetReader reader;
    private final Entries entries;
    private final DeskUnits units;
    private final MunicipalitySettings settings;

    EntrySheets(SheetReader reader, Entries entries, DeskUnits units, MunicipalitySettings settings) {
        this.reader = reader;
        this.entries = entries;
        this.units = units;
        this.settings = settings;
    }

    /** The rows of a packet at a desk, in the order of the plans. */
    public List<SheetRow> rows(DeskUnits.Desk desk, Packet.Id packet) {
        units.refuseOthers(desk);
        return reader.rows(desk.units(), packet);
    }

    /**
     * What the typed row would amount to.
     *
     * @param verdict null where nothing was typed, or it cannot be read
     * @param noteWanted whether the light is red and no note explains it
     * @param problem null where there is none
     */
    public record Judgement(
            @Nullable Verdict verdict,
            boolean noteWanted,
            @Nullable Problem problem) {}

    /** Reads what was typed and judges it; keeps nothing. */
    public Judgement judge(SheetRow row, Typed typed) {
        var read = TypedFigures.read(row.item(), typed, settings.current().country());
        var figures = read.figures();
        if (figures == null) {
            return new Judgement(null, false, read.problem());
        }
        var verdict = row.scale().judge(figures.value(), figures.numerator(), figures.denominator());
        return new Judgement(
                verdict, verdict.light() == Light.RED && typed.note().isBlank(), null);
    }

    /** Keeps a row as a draft; an emptied one is thrown away. */
    public RowOutcome save(SheetRow row, Typed typed) {
        var read = TypedFigures.read(row.item(), typed, settings.current().country());
        var problem = read.problem();
        if (problem != null) {
            return new RowOutcome.Unfinished(problem);
        }
        var seen = Seen.parse(typed.seen()).orElse(Seen.NOTHING);
        try {
            return read.isNothing()
                    ? empty(row, typed, seen)
                    : keep(row, typed, Objects.requireNonNull(read.figures()), seen);
        } catch (DomainException refused) {
            return new RowOutcome.Refused(refused);
        }
    }

    /** Submits what is typed at a desk: drafts, and what came back and was not typed anew. */
    public BulkOutcome submit(List<SheetRow> rows) {
        return entries.submit(ready(rows));
    }

    /** Those of the rows that submitting would take along. */
    public List<EntryId> ready(List<SheetRow> rows) {
        return rows.stream()
                .map(SheetRow::entry)
                .filter(Objects::nonNull)
                .filter(entry -> entry.state() == EntryState.DRAFT || entry.state() == EntryState.OBSERVED)
                .map(Entry::id)
                .toList();
    }

    /** A row as it stands now. */
    public SheetRow renewed(SheetRow row) {
        return reader.renewed(row, entries.latest(row.item(), row.saidOn()).orElse(null));
    }

    private RowOutcome keep(SheetRow row, Typed typed, Figures figures, Seen seen) {
        return outcome(
                row,
                entries.save(new EntryDraft(
                        row.item().kind(),
                        row.item().plan().code(),
                        row.item().code(),
                        row.saidOn(),
                        figures,
                        blankToNull(typed.note()),
                        blankToNull(typed.next()),
                        seen)));
    }

    private RowOutcome empty(SheetRow row, Typed typed, Seen seen) {
        var now = entries.latest(row.item(), row.saidOn()).orElse(null);
        if (now == null || now.state() != EntryState.DRAFT) {
            return typed.note().isBlank() && typed.next().isBlank()
                    ? new RowOutcome.Kept(reader.renewed(row, now))
                    : new RowOutcome.Unfinished(new Problem("desk.problem.value-first", null, "value", null));
        }
        if (!now.seen().equals(seen)) {
            return new RowOutcome.Overtaken(reader.renewed(row, now));
        }
        var left = ((Overtaken) entries.discard(now.id(), seen)).theirs();
        return new RowOutcome.Kept(reader.renewed(row, left));
    }

    private RowOutcome outcome(SheetRow row, SaveOutcome outcome) {
        return switch (outcome) {
            case Saved saved -> new RowOutcome.Kept(reader.renewed(row, saved.entry()));
            case Overtaken overtaken -> new RowOutcome.Overtaken(reader.renewed(row, overtaken.theirs()));
        };
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
