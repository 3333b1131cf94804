package app.rumbo.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.dhatim.fastexcel.Workbook;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes exchange workbooks of nothing but measurements, eight columns wide. */
final class MeasurementWorkbook {

    private static final String[] HEADERS = {
        "Plan", "Indicador", "Período", "Valor", "Numerador", "Denominador", "Estado", "Comentario"
    };

    private static final String ROWS = """
            select i.code, to_char(m, 'YYYY"-M"MM') as period, i.aggregation = 'RATIO' as ratio,
                40 + (i.position * 7 + extract(month from m)) % 53 as value
            from plan p join indicator i on i.plan_id = p.id,
                generate_series(timestamp '2023-01-01', '2026-10-01', '1 month') m
            where p.code = :plan
            order by i.position, m limit :rows
            """;

    private MeasurementWorkbook() {}

    /** A file with that many measurements of the plan, each with its line's comment. */
    static Path of(String plan, int rows, IntFunction<String> comments, JdbcClient jdbc) throws IOException {
        var file = Files.createTempFile("benchmark", ".xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Rumbo", "1.0")) {
            var sheet = workbook.newWorksheet("Mediciones");
            for (var column = 0; column < HEADERS.length; column++) {
                sheet.value(0, column, HEADERS[column]);
            }
            var at = new AtomicInteger();
            jdbc.sql(ROWS).param("plan", plan).param("rows", rows).query(row -> {
                var line = at.incrementAndGet();
                sheet.value(line, 0, plan);
                sheet.value(line, 1, row.getString("code"));
                sheet.value(line, 2, row.getString("period"));
                if (row.getBoolean("ratio")) {
                    sheet.value(line, 4, row.getInt("value"));
                    sheet.value(line, 5, 100);
                } else {
                    sheet.value(line, 3, row.getInt("value"));
                }
                sheet.value(line, 6, "Validado");
                sheet.value(line, 7, comments.apply(line));
            });
            if (at.get() != rows) {
                throw new IllegalStateException(at + " rows in place of " + rows);
            }
        }
        return file;
    }
}
