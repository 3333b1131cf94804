package app.rumbo.reports;

import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Formula;
import app.rumbo.reports.document.Signal;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import app.rumbo.reports.document.Table.Row;
import app.rumbo.reports.document.Table.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The tables of the report that {@link LosAromos} makes. */
final class LosAromosTables {

    private static final List<String> UNITS =
            List.of("SECPLAN", "DOM", "DIMAO", "DIDECO", "DESAM", "DSP", "ADM", "DAF", "TRÁNSITO", "JURÍDICA");

    private LosAromosTables() {}

    static Table lineTable() {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < LosAromos.LINES.size(); i++) {
            var now = new BigDecimal(LosAromos.NOW[i]);
            var before = new BigDecimal(LosAromos.BEFORE[i]);
            rows.add(Row.of(
                            Cell.words((i + 1) + " " + LosAromos.LINES.get(i)),
                            figure("20", 0),
                            figure(LosAromos.BEFORE[i], 1),
                            figure(LosAromos.NOW[i], 1).strong(),
                            change(now.subtract(before)),
                            Cell.light(signal(now), word(signal(now))),
                            figure("91.2", 1))
                    .from("planes/PLADECO/objetivo/" + (i + 1)
                            + "?corte=2026-06-30&conocido=2026-07-17T16%3A00%3A00Z"));
        }
        rows.add(new Row(
                Standing.TOTAL,
                0,
                List.of(
                        Cell.words("Plan"),
                        figure("100", 0),
                        figure("78.3", 1),
                        figure("79.0", 1),
                        change(new BigDecimal("0.7")),
                        Cell.light(Signal.AT_RISK, "En riesgo"),
                        figure("94.2", 1))));
        return new Table(
                "Cumplimiento por lineamiento",
                List.of(
                        new Column("Lineamiento", Kind.TEXT, 32),
                        new Column("Peso %", Kind.FIGURE, 9),
                        new Column("Dic 2025 %", Kind.FIGURE, 11),
                        new Column("Jun 2026 %", Kind.FIGURE, 11),
                        new Column("Cambio pp", Kind.FIGURE, 11),
                        new Column("Semáforo", Kind.SIGNAL, 16),
                        new Column("Cobertura %", Kind.FIGURE, 12)),
                rows);
    }

    static List<Block> goals() {
        var rows = new ArrayList<Row>();
        for (var line = 0; line < LosAromos.LINES.size(); line++) {
            rows.add(goal(Standing.GROUP, 0, (line + 1) + "", LosAromos.LINES.get(line), LosAromos.NOW[line]));
            for (var goal = 1; goal <= 4; goal++) {
                rows.add(goal(
                        Standing.PLAIN,
                        1,
                        (line + 1) + "." + goal,
                        "Objetivo " + goal + " de "
                                + LosAromos.LINES
                                        .get(line)
                                        .toLowerCase(LosAromos.FORMAT.country().locale())
                                + ": mejorar la cobertura y la calidad del servicio en los sectores rurales",
                        String.valueOf(55 + (line * 17 + goal * 11) % 45)));
            }
        }
        return List.of(new Table(
                "Lineamientos y objetivos",
                List.of(
                        new Column("Código", Kind.CODE, 8),
                        new Column("Lineamiento, objetivo", Kind.TEXT, 42),
                        new Column("Unidad", Kind.CODE, 12),
                        new Column("Cumpl. %", Kind.FIGURE, 10),
                        new Column("Avance %", Kind.FIGURE, 10),
                        new Column("Semáforo", Kind.SIGNAL, 16)),
                rows));
    }

    private static Row goal(Standing standing, int depth, String code, String name, String score) {
        var value = new BigDecimal(score).setScale(1);
        return new Row(
                standing,
                depth,
                List.of(
                        Cell.words(code),
                        Cell.words(name),
                        Cell.words("SECPLAN"),
                        Cell.figure(value, LosAromos.FORMAT.fixed(value, 1)),
                        figure("38.6", 1),
                        Cell.light(signal(value), word(signal(value)))));
    }

    static List<Block> indicators() {
        var rows = new ArrayList<Row>();
        var names = List.of(
                "Pavimentación participativa",
                "Viviendas recepcionadas",
                "Reciclaje domiciliario",
                "Personas mayores en programas",
                "Lista de espera dental",
                "Microempresas formalizadas",
                "Denuncias por 1.000 habitantes",
                "Luminarias LED instaladas",
                "Trámites en línea",
                "=HYPERLINK(\"http://malo\")",
                "Ejecución < 100 % & > 50 %");
        for (var line = 0; line < LosAromos.LINES.size(); line++) {
            rows.add(new Row(
                    Standing.GROUP,
                    0,
                    List.of(
                            Cell.words(""),
                            Cell.words((line + 1) + " " + LosAromos.LINES.get(line)),
                            Cell.words(""),
                            Cell.words(""),
                            Cell.words(""),
                            Cell.words(""),
                            Cell.words(""),
                            Cell.words(""))));
            for (var i = 0; i < names.size(); i++) {
                var missing = (line + i) % 7 == 0;
                var score = new BigDecimal(40 + (line * 13 + i * 29) % 61).setScale(1);
                rows.add(Row.of(
                        Cell.words((line + 1) + ".2." + (i + 1)),
                        Cell.words(names.get(i)),
                        Cell.words(UNITS.get(i % UNITS.size())),
                        Cell.words(i % 2 == 0 ? "%" : "n.º"),
                        figure(i % 2 == 0 ? "70.0" : "1250", i % 2 == 0 ? 1 : 0),
                        missing ? Cell.words("s/d") : figure(i % 2 == 0 ? "28.4" : "1204", i % 2 == 0 ? 1 : 0),
                        missing
                                ? Cell.words("s/d").strong()
                                : Cell.figure(score, LosAromos.FORMAT.fixed(score, 1))
                                        .strong(),
                        missing
                                ? Cell.light(Signal.NO_DATA, "Sin dato")
                                : Cell.light(signal(score), word(signal(score)))));
            }
        }
        return List.of(
                new Table(
                        "Indicadores del plan",
                        List.of(
                                new Column("Código", Kind.CODE, 9),
                                new Column("Indicador", Kind.TEXT, 35),
                                new Column("Unidad", Kind.CODE, 13),
                                new Column("Med.", Kind.SMALL, 8),
                                new Column("Meta", Kind.FIGURE, 10),
                                new Column("Valor", Kind.FIGURE, 10),
                                new Column("Cumpl. %", Kind.FIGURE, 10),
                                new Column("Semáforo", Kind.SIGNAL, 16)),
                        rows),
                new Block.Note("s/d: sin dato; se cuenta como 0 y se señala."));
    }

    static List<Block> milestones() {
        var late = List.of(
                Row.of(
                        Cell.words("1.1.4"),
                        Cell.words("Plan regulador aprobado"),
                        Cell.words("SECPLAN"),
                        Cell.words("31 mar 2026"),
                        figure("40.0", 1),
                        figure("91", 0),
                        Cell.light(Signal.LATE, "Atrasado")),
                Row.of(
                        Cell.words("2.3.1"),
                        Cell.words("Tercer sector de reciclaje en marcha"),
                        Cell.words("DIMAO"),
                        Cell.words("31 may 2026"),
                        figure("75.0", 1),
                        figure("30", 0),
                        Cell.light(Signal.LATE, "Atrasado")));
        var next = List.of(Row.of(
                Cell.words("5.1.2"),
                Cell.words("Central de cámaras, recepción provisoria"),
                Cell.words("DSP"),
                Cell.words("30 sep 2026"),
                figure("60.0", 1),
                Cell.words("–"),
                Cell.light(Signal.MET, "A tiempo")));
        return List.of(
                new Block.Prose("Dos hitos están atrasados y uno vence en los próximos seis meses."),
                new Table("Hitos atrasados", milestoneColumns(), late),
                new Table("Hitos que vienen", milestoneColumns(), next));
    }

    private static List<Column> milestoneColumns() {
        return List.of(
                new Column("Código", Kind.CODE, 9),
                new Column("Hito", Kind.TEXT, 36),
                new Column("Unidad", Kind.CODE, 13),
                new Column("Vence", Kind.SMALL, 13),
                new Column("Avance %", Kind.FIGURE, 11),
                new Column("Días de atraso", Kind.FIGURE, 10),
                new Column("Estado", Kind.SIGNAL, 16));
    }

    static List<Block> units() {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < UNITS.size(); i++) {
            var score = new BigDecimal(58 + i * 37 % 42).setScale(1);
            rows.add(Row.of(
                    Cell.words(UNITS.get(i)),
                    Cell.figure(score, LosAromos.FORMAT.fixed(score, 1)).strong(),
                    Cell.light(signal(score), word(signal(score))),
                    figure("94.0", 1),
                    figure("14", 0),
                    figure("1", 0)));
        }
        return List.of(new Table(
                "Cumplimiento por dirección",
                List.of(
                        new Column("Dirección", Kind.TEXT, 40), new Column("Cumpl. %", Kind.FIGURE, 12),
                        new Column("Semáforo", Kind.SIGNAL, 18), new Column("Cobertura %", Kind.FIGURE, 12),
                        new Column("Medidos", Kind.FIGURE, 12), new Column("Hitos atrasados", Kind.FIGURE, 12)),
                rows));
    }

    static List<Block> deviations() {
        return List.of(
                new Block.Prose(
                        "Los cinco resultados que más puntos restan al plan, con lo que informó cada dirección."),
                new Table(
                        "Desviaciones de mayor peso",
                        List.of(
                                new Column("Código", Kind.CODE, 9),
                                new Column("Indicador o hito", Kind.TEXT, 28),
                                new Column("Unidad", Kind.CODE, 13),
                                new Column("Puntos perdidos", Kind.FIGURE, 11),
                                new Column("Causa y medida informadas", Kind.SMALL, 44)),
                        List.of(
                                Row.of(
                                        Cell.words("1.2.3"),
                                        Cell.words("Pavimentación participativa"),
                                        Cell.words("DOM"),
                                        figure("2.84", 2),
                                        Cell.words("Primera licitación desierta; segunda llamada en julio.")),
                                Row.of(
                                        Cell.words("2.3.1"),
                                        Cell.words("Reciclaje domiciliario"),
                                        Cell.words("DIMAO"),
                                        figure("1.97", 2),
                                        Cell.words("Sin comentario de la unidad.")))));
    }

    static List<Block> changes() {
        return List.of(new Block.Points(List.of(
                "12 may 2026: la meta 2026-Q4 de «Luminarias LED instaladas» (5.2.1) cambió de 1.500 a 1.800.",
                "3 jun 2026: el objetivo 4.3 «Ferias libres» quedó suspendido por Acuerdo de Concejo N.º 87/2026.")));
    }

    private static Cell figure(String value, int decimals) {
        var number = new BigDecimal(value).setScale(decimals);
        return Cell.figure(number, LosAromos.FORMAT.fixed(number, decimals));
    }

    /** Now less before. */
    private static Cell change(BigDecimal points) {
        return new Cell.Figure(points, sign(points), false, null).following(new Formula.Difference(3, 2));
    }

    private static String sign(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + LosAromos.FORMAT.fixed(value, 1);
    }

    static Signal signal(BigDecimal percent) {
        if (percent.compareTo(new BigDecimal("90")) >= 0) {
            return Signal.MET;
        }
        return percent.compareTo(new BigDecimal("75")) >= 0 ? Signal.AT_RISK : Signal.NOT_MET;
    }

    static String word(Signal signal) {
        return switch (signal) {
            case MET -> "Cumple";
            case AT_RISK -> "En riesgo";
            default -> "No cumple";
        };
    }
}
