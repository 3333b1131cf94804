package app.rumbo.imports.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.imports.Column;
import app.rumbo.imports.templates.OwnSheets;
import app.rumbo.imports.templates.SheetLine;
import app.rumbo.shared.Country;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates of accounting files begin with what headers let guess, and say what was pointed at. */
class AccountingDraftTests {

    private static final AccountingDraft.Said SAID =
            new AccountingDraft.Said("prueba", "Prueba", Country.PE, "pesos", false, "", "Total, Suma", "", 3);

    @Test
    void aBalanceOfRevenueIsToldWithItsColumns() {
        var first = first("accounting", "balance.csv");

        assertThat(AccountingDraft.contentOf(first)).contains(Content.REVENUE);
        var draft = new AccountingDraft(null, first, Content.REVENUE);
        assertThat(draft.headerRow()).isEqualTo(5);
        var template = AccountingYaml.read(draft.yaml(SAID));
        assertThat(template.amounts())
                .containsExactly(
                        Map.entry(Column.INITIAL, "Presupuesto Inicial"),
                        Map.entry(Column.CURRENT, "Presupuesto Vigente"),
                        Map.entry(Column.ACCRUED, "Devengado"),
                        Map.entry(Column.COLLECTED, "Percibido"));
        assertThat(template.layout().totals()).containsExactly("Total", "Suma");
        assertThat(template.layout().tolerance()).isEqualByComparingTo("3");
        assertThat(template.cumulative()).isFalse();
    }

    @Test
    void aDownloadOfTheMefHasItsStatesFoundThoughItHasNoAccount() {
        var draft = new AccountingDraft(null, first("accounting", "mef-lambayeque-rubro.xls"), Content.LEDGER);

        assertThat(List.of(
                        draft.use(0),
                        draft.use(1),
                        draft.use(2),
                        draft.use(3),
                        draft.use(4),
                        draft.use(5),
                        draft.use(6),
                        draft.use(7)))
                .extracting(AccountingUse::column)
                .containsExactly(
                        Column.SOURCE,
                        Column.INITIAL,
                        Column.CURRENT,
                        Column.CERTIFIED,
                        Column.COMMITTED,
                        null,
                        Column.ACCRUED,
                        Column.PAID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rengo-metas.csv", "rengo-acciones.csv", "coyhaique-pladeco.csv", "tenjo-plan-indicativo.xlsx"})
    void whatAPlanHoldsIsNotTakenForAccounting(String name) {
        assertThat(AccountingDraft.contentOf(first("sheets", name))).isEmpty();
    }

    @Test
    void aUseGoesFromTheColumnThatHadItToTheOneThatIsPointedAt() {
        var draft = new AccountingDraft(null, first("accounting", "balance.csv"), Content.REVENUE);

        draft.use(1, AccountingUse.amount(Column.COLLECTED));

        assertThat(draft.use(5)).isEqualTo(AccountingUse.IGNORED);
        assertThat(AccountingYaml.read(draft.yaml(SAID)).amounts()).containsEntry(Column.COLLECTED, "Denominación");
    }

    private static List<SheetLine> first(String folder, String name) {
        var file = Path.of("src/test/resources", folder, name);
        try (var sheet = OwnSheets.open(file, name, null).orElseThrow()) {
            return OwnSheets.first(sheet, 60);
        }
    }
}
