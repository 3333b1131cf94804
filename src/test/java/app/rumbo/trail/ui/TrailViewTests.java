package app.rumbo.trail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.language.Language;
import app.rumbo.shared.Permissions;
import app.rumbo.trail.Trail;
import app.rumbo.trail.TrailEntry;
import app.rumbo.trail.TrailExport;
import app.rumbo.trail.TrailPeople;
import app.rumbo.trail.TrailWords;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** The page on which the trail is read. */
@IntegrationTest
@Transactional
@ViewPackages(packages = {"app.rumbo.trail.ui", "app.rumbo.shell"})
@WithMockUser(username = "auditora", authorities = Permissions.READ_AUDIT)
class TrailViewTests extends SpringBrowserlessTest {

    @Autowired
    private Knowledge knowledge;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Trail trail;

    @Autowired
    private TrailExport export;

    @Autowired
    private TrailWords words;

    @Autowired
    private TrailPeople people;

    @Autowired
    private Language language;

    private TrailView view;

    @BeforeEach
    void open() {
        knowledge.record();
        jdbc.sql("insert into special_day (day, name, source) values ('1903-02-01', 'Aniversario', 'Decreto 7')")
                .update();
        jdbc.sql("update special_day set name = '<b>Fiesta</b>' where day = '1903-02-01'")
                .update();
        view = new TrailView(trail, export, words, people, language);
        UI.getCurrent().add(view);
    }

    @Test
    void tellsTheNewestFirstInASentence() {
        assertThat(sentence(0)).isEqualTo("Cambió el día especial 1903-02-01: nombre");
        assertThat(sentence(1)).isEqualTo("Creó el día especial 1903-02-01");
    }

    @Test
    void narrowsByPartOfTheNameAndByKind() {
        test($(TextField.class).single()).setValue("1903-02");
        assertThat(rows()).isEqualTo(2);

        kinds().setValue("goal");
        assertThat(rows()).isZero();

        click("Quitar filtros");
        assertThat(rows()).isGreaterThan(2);
    }

    @Test
    void opensALinkWithBeforeAndAfterAndItsHashes() {
        test((NativeButton) cell(0).getChildren().findFirst().orElseThrow()).click();

        var dialog = $(LinkDialog.class).single();
        assertThat(texts(dialog)).contains("Aniversario", "<b>Fiesta</b>", "auditora");
        assertThat(texts(dialog))
                .filteredOn(text -> text.matches("[0-9a-f]{64}"))
                .hasSize(2);
        assertThat(all(dialog, NativeTable.class)).hasSize(1);
    }

    @Test
    void checksTheChainAndSaysSo() {
        click("Verificar la cadena");

        assertThat(texts(view)).anyMatch(text -> text.startsWith("La bitácora está íntegra"));
    }

    private String sentence(int row) {
        return ((NativeButton) cell(row).getChildren().findFirst().orElseThrow()).getText();
    }

    private Component cell(int row) {
        return test(grid()).getCellComponent(row, 2);
    }

    private int rows() {
        return test(grid()).size();
    }

    @SuppressWarnings("unchecked")
    private Grid<TrailEntry> grid() {
        return all(view, Grid.class).getFirst();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> kinds() {
        return all(view, ComboBox.class).get(1);
    }

    private void click(String words) {
        var button = Stream.concat(
                        all(view, Button.class).stream(),
                        Stream.ofNullable(grid().getEmptyStateComponent())
                                .flatMap(empty -> all(empty, Button.class).stream()))
                .filter(found -> words.equals(found.getText()))
                .findFirst()
                .orElseThrow();
        button.click();
    }

    private static List<String> texts(Component root) {
        return tree(root).map(component -> component.getElement().getText()).toList();
    }

    private static <T extends Component> List<T> all(Component root, Class<T> type) {
        return tree(root).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Component> tree(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(TrailViewTests::tree));
    }
}
