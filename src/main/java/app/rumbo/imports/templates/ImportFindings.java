package app.rumbo.imports.templates;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what an imported file got wrong, for the check list of its plan; others read {@code reading.import_finding}. */
@Component
class ImportFindings {

    private static final String INSERT = """
            insert into import_finding (plan_id, template, item_kind, item_code, sheet, row_number, column_name, value,
                message_key, arguments)
            select id, :template, :kind, :code, :sheet, :row, :column, :value, :key, :arguments
            from plan where code = :plan
            """;

    private final NamedParameterJdbcTemplate jdbc;

    ImportFindings(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts them in the place of what the last import of that template into that plan had found. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(String template, String plan, List<Finding> findings) {
        jdbc.update(
                "delete from import_finding where template = :template"
                        + " and plan_id = (select id from plan where code = :plan)",
                Map.of("template", template, "plan", plan));
        jdbc.batchUpdate(
                INSERT,
                findings.stream().map(finding -> row(template, plan, finding)).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(String template, String plan, Finding finding) {
        return new MapSqlParameterSource()
                .addValue("template", template)
                .addValue("plan", plan)
                .addValue("kind", finding.item().name())
                .addValue("code", finding.code())
                .addValue("sheet", finding.sheet())
                .addValue("row", finding.row())
                .addValue("column", finding.column())
                .addValue("value", finding.value())
                .addValue("key", finding.key())
                .addValue("arguments", finding.arguments().toArray(String[]::new));
    }
}
