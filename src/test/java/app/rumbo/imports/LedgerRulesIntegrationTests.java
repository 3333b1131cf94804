package app.rumbo.imports;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The database itself keeps lines of expense apart and what they name in its place, whoever writes them (ADR 0230). */
@IntegrationTest
@Transactional
class LedgerRulesIntegrationTests {

    private static final String LINE = "insert into ledger_line (year, account, cost_centre) values ";

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void somethingThatLinesName() {
        jdbc.sql("select begin_recording(now(), 'x')").query().singleValue();
        jdbc.sql("""
                        insert into org_unit (id, code, name, kind, valid_from, row_version)
                        values ('00000000-0000-0000-0000-0000000000a1', 'REGLAS', 'Reglas', 'OFFICE', '2040-01-01', 0)
                        """).update();
        jdbc.sql(LINE + "(2045, '215-22-01', 'A'), (2045, '215-22-01', 'B')").update();
        jdbc.sql(
                        "update ledger_line set unit_id = '00000000-0000-0000-0000-0000000000a1' where year = 2045 and cost_centre = 'A'")
                .update();
    }

    @Test
    void aLineThatIsThereIsNotMadeAgain() {
        assertThatThrownBy(() -> jdbc.sql(LINE + "(2045, '215-22-01', 'B')").update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void twoOfOneStatementAreNotMadeEither() {
        assertThatThrownBy(() -> jdbc.sql(LINE + "(2046, '215-22', 'C'), (2046, '215-22', 'C')")
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void theSameOfAnotherYearIsAnotherLine() {
        assertThatCode(() -> jdbc.sql(LINE + "(2046, '215-22-01', 'B')").update())
                .doesNotThrowAnyException();
    }

    @Test
    void aUnitThatIsNotThereIsNotNamed() {
        assertThatThrownBy(() -> jdbc.sql("update ledger_line set unit_id = gen_random_uuid() where year = 2045")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("unit");
    }

    @Test
    void aGoalThatItsPlanDoesNotHaveIsNotNamed() {
        assertThatThrownBy(() -> jdbc.sql(
                                "update ledger_line set goal_id = gen_random_uuid(), plan_id = gen_random_uuid(),"
                                        + " assigned_by = 'hand' where year = 2045")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("goal");
    }

    @Test
    void whatTellsALineApartStays() {
        assertThatThrownBy(() -> jdbc.sql(
                                "update ledger_line set cost_centre = 'Z' where year = 2045 and cost_centre = 'A'")
                        .update())
                .isInstanceOf(UncategorizedSQLException.class)
                .hasMessageContaining("apart");
    }

    @Test
    void aUnitThatLinesNameStays() {
        assertThatThrownBy(() ->
                        jdbc.sql("delete from org_unit where code = 'REGLAS'").update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("name it");
    }
}
