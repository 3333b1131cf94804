package app.rumbo.imports.internal;

import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.Findings;
import app.rumbo.imports.ImportOutcome;
import app.rumbo.imports.ImportOutcome.Counts;
import app.rumbo.imports.ImportProgress;
import app.rumbo.imports.RowChange;
import app.rumbo.imports.RowSource;
import app.rumbo.imports.SourceRow;
import app.rumbo.measurements.EntryPeriods;
import app.rumbo.shared.Country;
import app.rumbo.shared.NumberText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** One run of the pipeline over one source, inside of a transaction. */
final class ImportRun {

    private static final int TELL_EVERY = 1_000;

    private final RowSource source;
    private final Rights rights;
    private final Country country;
    private final int listedChanges;
    private final ImportProgress progress;
    private final Findings findings = new Findings();
    private final RowReader reader;
    private final Map<ExchangeSheet, Counts> counts = new EnumMap<>(ExchangeSheet.class);
    private final List<RowChange> changes = new ArrayList<>();
    private final List<StreamDiff> streamed = new ArrayList<>();
    private @Nullable Structure structure;

    ImportRun(RowSource source, Rights rights, Country country, int listedChanges, ImportProgress progress) {
        this.source = source;
        this.rights = rights;
        this.country = country;
        this.listedChanges = listedChanges;
        this.progress = progress;
        this.reader = new RowReader(new CellReader(country, findings), findings);
    }

    /** Reads everything and says what would become of it. */
    ImportOutcome compare(JdbcTemplate jdbc, StoredRows stored, EntriesKnown entries, EntryPeriods periods) {
        source.inspect(findings);
        var laid = new Structure(stored);
        structure = laid;
        var structureReader = new StructureReader(laid, reader, findings);
        sheets(false).forEach(sheet -> read(sheet, structureReader::read));
        new StructureChecks(laid, entries, rights, findings).check();
        new LevelCheck(laid, findings).check();
        sheets(false).forEach(sheet -> counts.put(sheet, countsOf(laid, sheet)));
        inBulk(jdbc, () -> sheets(true).forEach(sheet -> stream(jdbc, laid, sheet, periods)));
        return new ImportOutcome(
                counts, findings.warnings(), findings.problems(), findings.problemCount(), List.copyOf(changes));
    }

    /** Writes what {@link #compare} found to be different. */
    void write(JdbcTemplate jdbc, StructureWriter writer) {
        writer.write(Objects.requireNonNull(structure));
        inBulk(jdbc, () -> streamed.forEach(StreamDiff::write));
    }

    /**
     * Works on many rows at once, so that no statement may go through one table for each row of another, nor sort two of
     * them. The planner takes that for cheap where it is wrong about how many rows there are: in a table that an undone
     * import had filled, say. Rows are matched and counted in memory.
     */
    private static void inBulk(JdbcTemplate jdbc, Runnable work) {
        jdbc.execute("set local enable_nestloop = off; set local enable_mergejoin = off; set local work_mem = '64MB'");
        work.run();
        jdbc.execute("set local enable_nestloop to default; set local enable_mergejoin to default;"
                + " set local work_mem to default");
    }

    private List<ExchangeSheet> sheets(boolean ofStreams) {
        return source.sheets().stream()
                .sorted()
                .filter(sheet -> sheet.streamed() == ofStreams)
                .toList();
    }

    private void read(ExchangeSheet sheet, Consumer<SourceRow> rows) {
        var count = new long[1];
        source.read(
                sheet,
                row -> {
                    rows.accept(row);
                    if (++count[0] % TELL_EVERY == 0) {
                        progress.reached(sheet, count[0]);
                    }
                },
                findings);
        progress.reached(sheet, count[0]);
    }

    private Counts countsOf(Structure laid, ExchangeSheet sheet) {
        var created = 0;
        var updated = 0;
        var unchanged = 0;
        var numbers = new NumberText(country);
        var listed = 0;
        for (var node : laid.all(sheet)) {
            var row = node.row();
            if (row == null) {
                continue;
            }
            if (!node.isTouched()) {
                unchanged++;
                continue;
            }
            created += node.isNew() ? 1 : 0;
            updated += node.isNew() ? 0 : 1;
            if (listed++ < listedChanges) {
                changes.add(change(node, row, numbers));
            }
        }
        return new Counts(created, updated, unchanged);
    }

    private static RowChange change(Node node, ReadRow row, NumberText numbers) {
        var fields = node.changes().stream()
                .map(column -> new RowChange.Field(
                        column,
                        Values.word(node.sheet(), column, node.before(column), numbers),
                        Values.word(node.sheet(), column, node.value(column), numbers)))
                .toList();
        return new RowChange(
                node.sheet(), row.number(), row.key().replace(Structure.SEPARATOR, " · "), node.isNew(), fields);
    }

    private void stream(JdbcTemplate jdbc, Structure laid, ExchangeSheet sheet, EntryPeriods periods) {
        var table = StreamTable.of(sheet);
        jdbc.execute("drop table if exists " + table.staged() + ", " + table.changed());
        jdbc.execute(table.create());
        stage(jdbc, laid, table);
        var problems = new StreamProblems(jdbc, table, rights, findings);
        problems.tellTwice();
        var diff = new StreamDiff(jdbc, table, source.columns(sheet), rights);
        diff.compare();
        problems.tellRefused();
        if (table.isEntry() && !rights.validate()) {
            new ClosedPeriods(jdbc, periods, findings).tell(table);
        }
        counts.put(sheet, diff.counts());
        if (listedChanges > 0) {
            changes.addAll(new StreamChanges(jdbc, table, laid, new NumberText(country)).first(listedChanges));
        }
        streamed.add(diff);
    }

    private void stage(JdbcTemplate jdbc, Structure laid, StreamTable table) {
        DataSource dataSource = Objects.requireNonNull(jdbc.getDataSource());
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var copy = new CopyRows(connection, table.staged())) {
            read(table.sheet(), new StreamReader(laid, reader, rights, findings, copy)::read);
            copy.end();
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
