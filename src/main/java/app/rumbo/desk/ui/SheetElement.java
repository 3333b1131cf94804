package app.rumbo.desk.ui;

import app.rumbo.desk.EntrySheets;
import app.rumbo.desk.Packet;
import app.rumbo.desk.RowOutcome;
import app.rumbo.desk.SheetRow;
import app.rumbo.desk.Typed;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The entry sheet in the browser: what is typed there is judged and kept here, row by row. */
@Tag("rumbo-entry-sheet")
@JsModule("./entry/entry-sheet.ts")
class SheetElement extends Component {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final transient EntrySheets sheets;
    private final transient SheetWire wire;
    private final transient Map<String, SheetRow> rows = new LinkedHashMap<>();
    private transient Runnable whenKept = () -> {};

    SheetElement(EntrySheets sheets, SheetWire wire) {
        this.sheets = sheets;
        this.wire = wire;
    }

    /** Shows a packet. */
    void show(Packet.Id packet, String person, List<SheetRow> shown) {
        rows.clear();
        shown.forEach(row -> rows.put(row.key(), row));
        getElement().setPropertyMap("sheet", wire.sheet(packet, person, shown));
    }

    /** What is on the sheet, as last kept. */
    List<SheetRow> rows() {
        return List.copyOf(rows.values());
    }

    /** Does something after each row that was kept. */
    void whenKept(Runnable work) {
        whenKept = work;
    }

    /** Does something when the files or the history of a row are asked for. */
    void whenAsked(String what, Consumer<SheetRow> work) {
        getElement()
                .addEventListener(what, event -> {
                    var row = rows.get(
                            event.getEventData().get("event.detail.key").asString());
                    if (row != null) {
                        work.accept(row);
                    }
                })
                .addEventData("event.detail.key");
    }

    /** Takes back the last thing kept. */
    void undo() {
        getElement().callJsFunction("undo");
    }

    /** Keeps what is only typed, then does the work. */
    void flushed(Runnable work) {
        getElement().callJsFunction("flush").then(Integer.class, left -> work.run());
    }

    /** Shows a row as it stands now. */
    void renew(SheetRow row) {
        var now = sheets.renewed(row);
        rows.put(now.key(), now);
        getElement().callJsFunction("renew", JSON.valueToTree(wire.row(now)));
        whenKept.run();
    }

    /** Judges typed rows; keeps nothing. */
    @ClientCallable
    String judge(String typed) {
        var answers = new ArrayList<Map<String, @Nullable Object>>();
        for (var edit : read(typed)) {
            var row = rows.get(edit.key());
            if (row != null) {
                answers.add(wire.verdict(row, sheets.judge(row, edit)));
            }
        }
        return JSON.writeValueAsString(answers);
    }

    /** Keeps typed rows, each by itself, and says what came of each. */
    @ClientCallable
    String save(String typed) {
        var answers = new ArrayList<Map<String, @Nullable Object>>();
        for (var edit : read(typed)) {
            var row = rows.get(edit.key());
            answers.add(row == null ? SheetWire.map("key", edit.key(), "kind", "gone") : save(row, edit));
        }
        whenKept.run();
        return JSON.writeValueAsString(answers);
    }

    private Map<String, @Nullable Object> save(SheetRow row, Typed edit) {
        return switch (sheets.save(row, edit)) {
            case RowOutcome.Kept kept -> {
                rows.put(row.key(), kept.row());
                yield SheetWire.map(
                        "key", row.key(),
                        "kind", "saved",
                        "row", wire.row(kept.row()),
                        "said", wire.kept(kept.row()));
            }
            case RowOutcome.Overtaken overtaken -> {
                rows.put(row.key(), overtaken.theirs());
                yield SheetWire.map(
                        "key", row.key(),
                        "kind", "overtaken",
                        "said", wire.said(row, edit),
                        "theirs", wire.theirs(overtaken.theirs()));
            }
            case RowOutcome.Refused refused ->
                SheetWire.map(
                        "key",
                        row.key(),
                        "kind",
                        "refused",
                        "light",
                        null,
                        "result",
                        "",
                        "noteWanted",
                        false,
                        "problem",
                        wire.sentence(refused.why()),
                        "field",
                        "",
                        "meant",
                        "");
            case RowOutcome.Unfinished unfinished -> {
                var answer = wire.verdict(row, new EntrySheets.Judgement(null, false, unfinished.problem()));
                answer.put("kind", "incomplete");
                yield answer;
            }
        };
    }

    private static List<Typed> read(String typed) {
        var edits = new ArrayList<Typed>();
        for (var edit : JSON.readTree(typed)) {
            var texts = edit.path("texts");
            edits.add(new Typed(
                    edit.path("key").asString(""),
                    texts.path("value").asString(""),
                    texts.path("numerator").asString(""),
                    texts.path("denominator").asString(""),
                    texts.path("note").asString(""),
                    texts.path("next").asString(""),
                    edit.path("seen").asString("")));
        }
        return edits;
    }
}
