package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.Board;
import app.rumbo.scorecard.Figures;
import app.rumbo.scorecard.Matrix;
import app.rumbo.shared.SpanishFormat;
import app.rumbo.shell.components.Light;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.Regla;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sheet;
import app.rumbo.shell.components.Sign;
import app.rumbo.shell.components.TrafficLight;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;

/** The directorates, worst first, each with its light, range and coverage, and its score in every line of the plan. */
class UnitMatrix extends Composite<Div> {

    private static final int FEW_LINES = 6;

    private final transient Board board;
    private final transient Words words;
    private final transient Places places;

    UnitMatrix(Board board, Words words, Places places) {
        this.board = board;
        this.words = words;
        this.places = places;
        var caption = new Span(words.say("matrix.order"));
        caption.addClassName("aside");
        getContent().addClassName("matrix");
        getContent().add(new Section(words.findings().of(board.matrix(), board.scorecard()), sheet()).aside(caption));
    }

    private Sheet sheet() {
        var sheet = new Sheet(words.say("matrix.title"))
                .styled(board.matrix().lines().size() < FEW_LINES ? "matrix-sheet wide-lines" : "matrix-sheet")
                .column(words.say("matrix.unit"))
                .column(words.say("light"))
                .figures("%")
                .column(words.say(
                        "matrix.range",
                        words.wholePoints(board.scorecard().limits().amberFrom()),
                        words.wholePoints(board.scorecard().limits().greenFrom())))
                .figures(words.say("matrix.coverage"));
        board.matrix().lines().forEach(line -> sheet.figures(line.name()));
        board.matrix().rows().forEach(row -> row(sheet, row));
        total(sheet.foot());
        return sheet;
    }

    private void row(Sheet sheet, Matrix.Row directorate) {
        var unit = directorate.score();
        var weight = new Span(" " + words.wholePoints(unit.weight()));
        weight.addClassName("quiet");
        var row = sheet.row()
                .head(new Span(
                        new PlaceLink(
                                places.unit(unit.unit().code()), unit.unit().name()),
                        weight));
        figures(row, unit.figures());
        cells(row, unit.unit().name(), directorate.cells());
    }

    private void total(Sheet.Row row) {
        var whole = words.say("municipality");
        figures(row.head(new Span(whole)), board.scorecard().figures());
        cells(row, whole, board.matrix().whole());
    }

    private void cells(Sheet.Row row, String who, List<Matrix.Cell> cells) {
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (cell.isEmpty()) {
                row.styledCell("cell none", new Span("·"));
            } else {
                row.styledCell(
                        "cell",
                        tinted(cell, who + ", " + board.matrix().lines().get(i).name()));
            }
        }
    }

    private void figures(Sheet.Row row, Figures figures) {
        row.cell(new TrafficLight(Lights.of(figures.light())))
                .figure(words.points(figures.score()), "strong")
                .cell(range(figures))
                .figure(words.whole(figures.coverage()), "soft");
    }

    private Component range(Figures figures) {
        if (figures.score() == null) {
            return new Span();
        }
        var low = Objects.requireNonNullElse(figures.low(), figures.score());
        var high = Objects.requireNonNullElse(figures.high(), figures.score());
        var range = new Regla(words.say("matrix.between", words.percent(low), words.percent(high)))
                .dot(figures.score())
                .bracket(low, high)
                .tick(board.scorecard().limits().amberFrom())
                .tick(board.scorecard().limits().greenFrom());
        range.addClassNames("light-" + Lights.of(figures.light()).sign());
        return range;
    }

    private Component tinted(Matrix.Cell cell, String where) {
        var light = cell.lacksAllData() ? Light.NO_DATA : Lights.of(cell.light());
        var word = getTranslation(light.key());
        var hidden = new Span(where + ": " + word);
        hidden.addClassName("visually-hidden");
        var shown = new Span(
                new Sign(light.sign()),
                hidden,
                new Span(light == Light.NO_DATA ? SpanishFormat.NONE : words.points(cell.score())));
        shown.addClassNames("tinted", "light", "light-" + light.sign());
        shown.setTitle(where + ": " + word);
        return shown;
    }
}
