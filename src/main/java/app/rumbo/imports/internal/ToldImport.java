package app.rumbo.imports.internal;

import app.rumbo.imports.ExchangeSheet;
import app.rumbo.imports.ImportOutcome;
import app.rumbo.imports.ImportOutcome.Counts;
import app.rumbo.imports.ImportedFile;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Tells the trail of a whole import in one row, so that it need not tell of each of its thousands of rows. */
final class ToldImport {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the trail keeps of it. */
    private record Detail(
            String action, String sha256, int created, int updated, int unchanged, Map<String, Counts> sheets) {}

    private ToldImport() {}

    /** Tells of it, before its first row is written. */
    static void tell(JdbcTemplate jdbc, ImportedFile file, ImportOutcome outcome) {
        var sheets = new TreeMap<String, Counts>();
        outcome.counts().forEach((sheet, counts) -> sheets.put(name(sheet), counts));
        var counts = outcome.counts().values();
        var detail = new Detail(
                "imported",
                file.sha256(),
                counts.stream().mapToInt(Counts::created).sum(),
                counts.stream().mapToInt(Counts::updated).sum(),
                counts.stream().mapToInt(Counts::unchanged).sum(),
                sheets);
        jdbc.query("select tell_import(?, cast(? as jsonb))", row -> {}, file.name(), JSON.writeValueAsString(detail));
    }

    private static String name(ExchangeSheet sheet) {
        return sheet.name().toLowerCase(java.util.Locale.ROOT);
    }
}
