package app.rumbo.desk.ui;

import app.rumbo.desk.EntrySheets.Judgement;
import app.rumbo.desk.Packet;
import app.rumbo.desk.People;
import app.rumbo.desk.RowOutcome.Problem;
import app.rumbo.desk.SheetRow;
import app.rumbo.desk.Typed;
import app.rumbo.measurements.Entry;
import app.rumbo.measurements.EntryKind;
import app.rumbo.measurements.EntryState;
import app.rumbo.scorecard.Light;
import app.rumbo.scorecard.Scale.Verdict;
import app.rumbo.shared.DomainException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sheet as the browser is told it: every figure and word as it is shown. */
@Component
class SheetWire {

    private static final List<String> WORDS = List.of(
            "code",
            "indicator",
            "milestone",
            "unit",
            "numerator",
            "denominator",
            "light",
            "note",
            "next",
            "files",
            "state",
            "noteWanted",
            "filesOf",
            "filesLater",
            "preview",
            "saving",
            "unsaved",
            "notKept",
            "correct",
            "undo",
            "undone",
            "nothingToUndo",
            "restored",
            "notSaved",
            "savedMany",
            "paste",
            "pasteGood",
            "pasteBad",
            "keep",
            "drop",
            "meant",
            "misfit.rows",
            "misfit.columns",
            "misfit.locked",
            "conflict",
            "conflictGone",
            "theirs",
            "mine",
            "keepTheirs",
            "keepMine");

    private final DeskWords words;
    private final People people;

    SheetWire(DeskWords words, People people) {
        this.words = words;
        this.people = people;
    }

    /**
     * The whole sheet.
     *
     * @param person whose sheet it is: what they typed and nobody kept is found again under it
     */
    Map<String, @Nullable Object> sheet(Packet.Id packet, String person, List<SheetRow> rows) {
        var milestones = packet.kind() == EntryKind.MILESTONE_REPORT;
        var said = new LinkedHashMap<String, @Nullable Object>();
        WORDS.forEach(word -> said.put(word, words.say("sheet." + word)));
        return map(
                "id",
                person + "." + packet,
                "milestones",
                milestones,
                "ratios",
                rows.stream().anyMatch(row -> row.item().isRatio()),
                "heads",
                map(
                        "previous", words.say("sheet.previous"),
                        "target", words.say(milestones ? "sheet.planned" : "sheet.target"),
                        "value", words.say(milestones ? "sheet.percent" : "sheet.value")),
                "words",
                said,
                "rows",
                rows.stream().map(this::row).toList());
    }

    /** One row. */
    Map<String, @Nullable Object> row(SheetRow row) {
        var item = row.item();
        var entry = row.entry();
        var verdict = row.verdict();
        var locked = row.closed() != null || !item.active() || (entry != null && isSaid(entry));
        var path = "planes/" + item.plan().code() + (item.kind() == EntryKind.MEASUREMENT ? "/indicador/" : "/hito/");
        return map(
                "key", row.key(),
                "code", item.code(),
                "name", item.name(),
                "about", item.name(),
                "href", path + item.code(),
                "unit", item.measureUnit() == null ? "" : item.measureUnit(),
                "ratio", item.isRatio(),
                "locked", locked,
                "correctable", locked && row.closed() == null && item.active(),
                "previous", words.figure(row.previous()),
                "target", words.figure(row.scale().promised()),
                "texts", texts(entry),
                "result", item.isRatio() && verdict != null ? words.figure(verdict.figure()) : "",
                "light", light(verdict),
                "state", state(row),
                "seen", row.seen(),
                "entry", entry == null ? "" : entry.id().value().toString(),
                "files", row.files(),
                "remarks", row.remarks(),
                "noteWanted", verdict != null && verdict.light() == Light.RED,
                "problem", "");
    }

    /** What a typed row would amount to. */
    Map<String, @Nullable Object> verdict(SheetRow row, Judgement judged) {
        var problem = judged.problem();
        var verdict = judged.verdict();
        return map(
                "key", row.key(),
                "light", light(verdict),
                "result", row.item().isRatio() && verdict != null ? words.figure(verdict.figure()) : "",
                "noteWanted", judged.noteWanted(),
                "problem", problem == null ? "" : problem(problem),
                "field", problem == null ? "" : problem.field(),
                "meant", problem == null || problem.meant() == null ? "" : problem.meant());
    }

    /** The sentence of a problem. */
    String problem(Problem problem) {
        var key = problem.key().replaceFirst("^desk\\.", "");
        return problem.argument() == null ? words.say(key) : words.say(key, problem.argument());
    }

    /** "Guardado 112 en Reciclaje, 09:14". */
    String kept(SheetRow row) {
        var entry = row.entry();
        return entry == null
                ? words.say("sheet.emptied", row.item().name())
                : words.say("sheet.saved", said(entry), row.item().name(), words.hour(entry.enteredAt()));
    }

    /** The row as somebody else left it. */
    Map<String, @Nullable Object> theirs(SheetRow row) {
        var entry = row.entry();
        return map(
                "what", said(entry),
                "who",
                        entry == null
                                ? words.say("sheet.conflictGone")
                                : words.say(
                                        "sheet.conflictBy",
                                        people.name(entry.enteredBy()),
                                        words.moment(entry.enteredAt())),
                "row", row(row));
    }

    /** The sentence of a refusal. */
    String sentence(DomainException refusal) {
        return words.say(refusal);
    }

    /** What somebody typed, in a few words. */
    String said(SheetRow row, Typed typed) {
        return row.item().isRatio() ? typed.numerator() + " / " + typed.denominator() : typed.value();
    }

    /** What an entry says, in a few words. */
    String said(@Nullable Entry entry) {
        if (entry == null) {
            return "–";
        }
        var figures = entry.figures();
        var said = entry.item().isRatio()
                ? words.typed(figures.numerator()) + " / " + words.typed(figures.denominator())
                : words.typed(figures.value());
        return entry.comment() == null ? said : said + " · " + entry.comment();
    }

    static Map<String, @Nullable Object> map(@Nullable Object... pairs) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }

    private Map<String, @Nullable Object> texts(@Nullable Entry entry) {
        if (entry == null) {
            return map("value", "", "numerator", "", "denominator", "", "note", "", "next", "");
        }
        var figures = entry.figures();
        return map(
                "value", words.typed(figures.value()),
                "numerator", words.typed(figures.numerator()),
                "denominator", words.typed(figures.denominator()),
                "note", entry.comment() == null ? "" : entry.comment(),
                "next", entry.nextStep() == null ? "" : entry.nextStep());
    }

    private @Nullable Map<String, @Nullable Object> light(@Nullable Verdict verdict) {
        if (verdict == null) {
            return null;
        }
        var light = DeskWords.light(verdict.light());
        return map("style", light.sign(), "word", words.word(light), "score", words.score(verdict.score()));
    }

    private Map<String, @Nullable Object> state(SheetRow row) {
        var entry = row.entry();
        if (entry == null) {
            return map("style", "no-data", "word", words.say(row.closed() == null ? "state.missing" : "packet.closed"));
        }
        if (entry.state() == EntryState.DRAFT) {
            var hour = words.hour(entry.enteredAt());
            return map("style", "check", "word", hour, "about", words.say("state.kept", hour));
        }
        return map("style", DeskWords.stateSign(entry.state()), "word", words.state(entry.state()));
    }

    private static boolean isSaid(Entry entry) {
        return entry.state() == EntryState.SUBMITTED || entry.state() == EntryState.VALIDATED;
    }
}
