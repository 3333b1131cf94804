package app.rumbo.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.imports.SourceRow;
import app.rumbo.imports.accounting.AccountingBench;
import app.rumbo.imports.accounting.AccountingUse;
import app.rumbo.imports.templates.ColumnUse;
import app.rumbo.imports.templates.ReadingTemplates;
import app.rumbo.language.Language;
import app.rumbo.shared.Permissions;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** A template is made by pointing at the columns of the real sheets. */
@IntegrationTest
@Transactional
@ViewPackages(packages = {"app.rumbo.imports.ui", "app.rumbo.shell"})
@WithMockUser(
        username = "control",
        authorities = {Permissions.IMPORT, Permissions.EDIT_PLANS, Permissions.READ_PLANS})
class ReadingTemplateViewTests extends SpringBrowserlessTest {

    @Autowired
    private ReadingTemplates templates;

    @Autowired
    private AccountingBench accounting;

    @Autowired
    private Language language;

    @Autowired
    private Clock clock;

    private final List<String> used = new ArrayList<>();

    @Test
    void listsTheTemplatesThereAre() {
        var view = new ReadingTemplatesView(templates, accounting, language, clock);
        UI.getCurrent().add(view);

        assertThat(all(view, Grid.class).getFirst().getListDataView().getItemCount())
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    @SuppressWarnings("unchecked")
    void readsTheFirstRowsAsSoonAsAColumnIsPointedAt() {
        var editor = open("rengo-metas.csv");
        labelled(editor, Select.class, "Columna").setValue(1);
        labelled(editor, ComboBox.class, "Sirve para").setValue(ColumnUse.level(ColumnUse.Kind.LEVEL_TITLE, 1));

        var preview = (Grid<SourceRow>) all(editor, Grid.class).getLast();
        assertThat(preview.getListDataView()
                        .getItems()
                        .filter(row -> row.sheet().title().equals("Indicadores")))
                .hasSize(16);
    }

    @Test
    void keepsTheTemplateAndUsesIt() {
        var editor = open("tenjo-plan-indicativo.xlsx");
        labelled(editor, TextField.class, "Código de la plantilla").setValue("tenjo-señalado");

        all(editor, Button.class).stream()
                .filter(button -> button.getText().equals("Guardar y usar"))
                .forEach(Button::click);

        assertThat(used).containsExactly("tenjo-señalado");
        assertThat(templates.template("tenjo-señalado").layout().sheet()).isEqualTo("PDM");
    }

    @Test
    @SuppressWarnings("unchecked")
    void makesATemplateOfAnAccountingFileOutOfWhatItsHeadersLetGuess() {
        var bench = new TemplateBench(
                Path.of("src/test/resources/accounting/balance.csv"),
                "balance.csv",
                templates,
                accounting,
                language,
                clock,
                used::add,
                () -> {});
        UI.getCurrent().add(bench);
        var preview = (Grid<SourceRow>) all(bench, Grid.class).getLast();
        assertThat(preview.getListDataView().getItems()).hasSize(3);

        labelled(bench, Select.class, "Columna").setValue(5);
        labelled(bench, ComboBox.class, "Sirve para").setValue(AccountingUse.IGNORED);
        labelled(bench, TextField.class, "Código de la plantilla").setValue("balance-señalado");
        all(bench, Button.class).stream()
                .filter(button -> button.getText().equals("Guardar y usar"))
                .forEach(Button::click);

        assertThat(used).containsExactly("balance-señalado");
        assertThat(named("balance-señalado").content()).isEqualTo("ingresos");
        assertThat(templates.yaml("balance-señalado"))
                .contains("cuenta: Cuenta")
                .doesNotContain("Percibido");
    }

    @Test
    void saysWhatIsWrongWithATextInsteadOfKeepingIt() {
        var editor = open("rengo-metas.csv");
        var text = all(editor, TextArea.class).getFirst();
        text.setValue("codigo: x\ncolor: rojo");

        all(editor, Button.class).stream()
                .filter(button -> button.getText().equals("Guardar plantilla"))
                .forEach(Button::click);

        assertThat(text.isInvalid()).isTrue();
        assertThat(text.getErrorMessage()).contains("color: Esta clave no existe");
    }

    @Test
    void dropsATemplateOfItsOwnAndBringsBackTheOneThatCameAlong() {
        templates.keep("rengo-metas", templates.yaml("rengo-metas").replace("Metas de PLADECO", "Metas propias de"));
        assertThat(named("rengo-metas").shipped()).isFalse();

        templates.drop("rengo-metas");

        assertThat(named("rengo-metas").shipped()).isTrue();
        assertThat(named("rengo-metas").name()).startsWith("Metas de PLADECO");
    }

    @Test
    void aTextThatIsWrongIsNotKept() {
        var dialog = new TemplateDialog("rengo-metas", templates, language, () -> used.add("kept"));
        dialog.open();
        var text = all(dialog, TextArea.class).getFirst();
        text.setValue(text.getValue() + "\ncolor: rojo");

        dialog.getFooter()
                .getElement()
                .getChildren()
                .map(child -> child.getComponent().orElseThrow())
                .filter(child ->
                        child instanceof Button button && button.getText().equals("Guardar plantilla"))
                .forEach(button -> ((Button) button).click());

        assertThat(text.isInvalid()).isTrue();
        assertThat(used).isEmpty();
        assertThat(named("rengo-metas").shipped()).isTrue();
    }

    private ReadingTemplates.Summary named(String code) {
        return templates.all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private ReadingTemplateEditor open(String file) {
        var editor = new ReadingTemplateEditor(
                Path.of("src/test/resources/sheets", file), file, templates, language, clock, used::add, () -> {});
        UI.getCurrent().add(editor);
        return editor;
    }

    private static <T extends Component> T labelled(Component root, Class<T> type, String label) {
        return all(root, type).stream()
                .filter(field -> field instanceof HasLabel named && label.equals(named.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static <T extends Component> List<T> all(Component root, Class<T> type) {
        return below(root).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Component> below(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(ReadingTemplateViewTests::below));
    }
}
