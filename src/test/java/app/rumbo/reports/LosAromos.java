package app.rumbo.reports;

import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Chart;
import app.rumbo.reports.document.Cover;
import app.rumbo.reports.document.Fact;
import app.rumbo.reports.document.Identity;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Signal;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import app.rumbo.reports.document.Table.Row;
import app.rumbo.reports.document.Table.Standing;
import app.rumbo.reports.document.Words;
import app.rumbo.shared.Country;
import app.rumbo.shared.SpanishFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A report of a fictional comuna, made by hand: what the renderers are tried on. */
public final class LosAromos {

    private static final SpanishFormat FORMAT = new SpanishFormat(Country.CL);
    private static final List<String> LINES = List.of(
            "Territorio y hábitat",
            "Medio ambiente y riesgo",
            "Desarrollo social y salud",
            "Economía local",
            "Seguridad pública",
            "Gestión municipal");
    private static final String[] NOW = {"68.1", "64.9", "90.6", "81.3", "74.2", "90.9"};
    private static final String[] BEFORE = {"66.0", "70.2", "88.4", "82.0", "70.9", "89.7"};
    private static final List<String> UNITS =
            List.of("SECPLAN", "DOM", "DIMAO", "DIDECO", "DESAM", "DSP", "ADM", "DAF", "TRÁNSITO", "JURÍDICA");

    private LosAromos() {}

    /** The report on the first semester of 2026. */
    public static ReportDocument report() {
        return new ReportDocument(
                identity(),
                new Words(
                        "Contenido",
                        "Página {0} de {1}",
                        "Tabla",
                        "Gráfico",
                        "Datos de los gráficos",
                        "Municipalidad de Los Aromos · Informe semestral al Concejo",
                        "1.er semestre 2026, corte 30 jun 2026, base oficial",
                        "Huella SHA-256",
                        "Portada"),
                cover(),
                List.of(
                        section("legal-frame", "1", "Marco legal", legal()),
                        section("summary", "2", "Resumen ejecutivo", summary()),
                        section("progress", "3", "Avance por lineamiento y objetivo", goals()),
                        section("indicators", "4", "Indicadores frente a sus metas", indicators()),
                        section("milestones", "5", "Hitos", milestones()),
                        section("units", "6", "Avance por dirección", units()),
                        section("deviations", "7", "Desviaciones, causas y medidas", deviations()),
                        section("changes", "8", "Modificaciones al plan", changes()),
                        new Section(
                                "annexes",
                                "",
                                "Anexos",
                                List.of(),
                                List.of(section("method", "A", "Cómo se calculan las cifras", method())))));
    }

    private static Identity identity() {
        return new Identity(
                ReportDocument.SCHEMA,
                1,
                "1.0",
                "council-semester",
                "2026-S1",
                1,
                "INF-2026-S1-7K3M9P",
                "Municipalidad de Los Aromos",
                "Secretaría Comunal de Planificación",
                "es-CL",
                "Informe semestral al Concejo: PLADECO 2023–2030, primer semestre de 2026",
                "Cumplimiento y avance del PLADECO al 30 de junio de 2026",
                LocalDate.of(2026, 6, 30),
                Instant.parse("2026-07-17T16:00:00.123456Z"),
                "official",
                "0.90",
                "0.75",
                null);
    }

    private static Cover cover() {
        return new Cover(
                "Informe semestral al Concejo Municipal",
                "Avance y cumplimiento del PLADECO 2023–2030",
                "Primer semestre de 2026, al 30 de junio",
                List.of(
                        new Cover.Headline("Cumplimiento", "79,0\u00a0%", Signal.AT_RISK, "En riesgo"),
                        new Cover.Headline("Avance hacia 2030", "38,6\u00a0%", null, "programado 41,3\u00a0%"),
                        new Cover.Headline("Cobertura de datos", "94,2\u00a0%", null, "262 de 278 datos exigibles")),
                "La Secretaría Comunal de Planificación informa al Concejo al menos cada seis meses sobre el"
                        + " cumplimiento de los planes, programas, proyectos, inversiones y presupuesto (Ley N.º 18.695,"
                        + " Orgánica Constitucional de Municipalidades).",
                "Cómo comprobar que este informe es auténtico",
                List.of(
                        new Fact("Código", "INF-2026-S1-7K3M9P"),
                        new Fact("Versión", "1, base oficial"),
                        new Fact("Datos conocidos al", "vie 17 jul 2026, 12:00")));
    }

    private static List<Block> legal() {
        return List.of(
                new Block.Prose("La Secretaría Comunal de Planificación debe evaluar el cumplimiento de los planes,"
                        + " programas, proyectos, inversiones y del presupuesto municipal, e informar de ello al Concejo al"
                        + " menos semestralmente."),
                new Block.Facts(List.of(
                        new Fact("Norma", "Ley N.º 18.695, Orgánica Constitucional de Municipalidades, artículo 21"),
                        new Fact("Plan", "PLADECO 2023–2030, Decreto alcaldicio N.º 1.204/2022"),
                        new Fact("Período", "1 de enero al 30 de junio de 2026"))));
    }

    private static List<Block> summary() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose("El cumplimiento del plan es 79,0\u00a0%, 0,7 puntos más que en diciembre. Faltan 16"
                + " de 278 datos: si todos fueran 0 sería 76,9\u00a0%; si todos cumplieran, 82,4\u00a0%. Dos lineamientos"
                + " cumplen, uno está en riesgo y tres no cumplen. La brecha mayor está en Territorio y hábitat."));
        blocks.add(standing(
                "Medio ambiente cayó 5,3 puntos en el semestre; Seguridad pública subió 3,3", LINES, NOW, BEFORE));
        blocks.add(lineTable());
        blocks.add(new Block.Note(
                "Cumplimiento: logro contra lo exigible al corte, de 0 a 100. Fuente: registros" + " validados."));
        blocks.add(curve());
        return blocks;
    }

    private static Chart standing(String title, List<String> names, String[] now, String[] before) {
        var items = new ArrayList<Chart.Item>();
        for (var i = 0; i < names.size(); i++) {
            var value = new BigDecimal(now[i]);
            items.add(new Chart.Item(
                    (i + 1) + " " + names.get(i),
                    value,
                    FORMAT.fixed(value, 1),
                    new BigDecimal(before[i]),
                    signal(value),
                    word(signal(value))));
        }
        return new Chart.Standing(
                title,
                "cumplimiento, %",
                "Gráfico de puntos con el cumplimiento por lineamiento a junio de 2026 y a diciembre de 2025.",
                "figura: al 30 jun 2026",
                "al 31 dic 2025",
                List.of(
                        new Chart.Limit("En riesgo desde 75", new BigDecimal("75")),
                        new Chart.Limit("Cumple desde 90", new BigDecimal("90"))),
                items);
    }

    private static Chart curve() {
        var points = new ArrayList<Chart.Point>();
        for (var month = 0; month < 42; month++) {
            var label = FORMAT.month(month % 12 + 1).substring(0, 3) + " " + (2023 + month / 12);
            points.add(new Chart.Point(
                    label,
                    BigDecimal.valueOf(month * 1.0).setScale(1),
                    BigDecimal.valueOf(month * 10L * 94 / 100).movePointLeft(1)));
        }
        return new Chart.Curve(
                "El plan avanza 2,7 puntos por debajo de lo programado",
                "avance hacia la meta de 2030, %",
                "Gráfico de líneas con el avance programado y el real de enero de 2023 a junio de 2026.",
                "Programado 41,3",
                "Real 38,6",
                points);
    }

    private static Table lineTable() {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < LINES.size(); i++) {
            var now = new BigDecimal(NOW[i]);
            var before = new BigDecimal(BEFORE[i]);
            rows.add(Row.of(
                    Cell.words((i + 1) + " " + LINES.get(i)),
                    figure("20", 0),
                    figure(BEFORE[i], 1),
                    figure(NOW[i], 1).strong(),
                    Cell.figure(now.subtract(before), sign(now.subtract(before))),
                    Cell.light(signal(now), word(signal(now))),
                    figure("91.2", 1)));
        }
        rows.add(new Row(
                Standing.TOTAL,
                0,
                List.of(
                        Cell.words("Plan"),
                        figure("100", 0),
                        figure("78.3", 1),
                        figure("79.0", 1),
                        Cell.figure(new BigDecimal("0.7"), "+0,7"),
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

    private static List<Block> goals() {
        var rows = new ArrayList<Row>();
        for (var line = 0; line < LINES.size(); line++) {
            rows.add(goal(Standing.GROUP, 0, (line + 1) + "", LINES.get(line), NOW[line]));
            for (var goal = 1; goal <= 4; goal++) {
                rows.add(goal(
                        Standing.PLAIN,
                        1,
                        (line + 1) + "." + goal,
                        "Objetivo " + goal + " de "
                                + LINES.get(line).toLowerCase(FORMAT.country().locale())
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
                        Cell.figure(value, FORMAT.fixed(value, 1)),
                        figure("38.6", 1),
                        Cell.light(signal(value), word(signal(value)))));
    }

    private static List<Block> indicators() {
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
        for (var line = 0; line < LINES.size(); line++) {
            rows.add(new Row(
                    Standing.GROUP,
                    0,
                    List.of(
                            Cell.words(""),
                            Cell.words((line + 1) + " " + LINES.get(line)),
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
                                : Cell.figure(score, FORMAT.fixed(score, 1)).strong(),
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

    private static List<Block> milestones() {
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

    private static List<Block> units() {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < UNITS.size(); i++) {
            var score = new BigDecimal(58 + i * 37 % 42).setScale(1);
            rows.add(Row.of(
                    Cell.words(UNITS.get(i)),
                    Cell.figure(score, FORMAT.fixed(score, 1)).strong(),
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

    private static List<Block> deviations() {
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

    private static List<Block> changes() {
        return List.of(new Block.Points(List.of(
                "12 may 2026: la meta 2026-Q4 de «Luminarias LED instaladas» (5.2.1) cambió de 1.500 a 1.800.",
                "3 jun 2026: el objetivo 4.3 «Ferias libres» quedó suspendido por Acuerdo de Concejo N.º 87/2026.")));
    }

    private static List<Block> method() {
        return List.of(
                new Block.Prose("Cumplimiento es lo logrado contra lo exigible al corte; avance es lo logrado contra la"
                        + " meta final del plan."),
                new Block.Facts(List.of(
                        new Fact("Cumple", "desde 90\u00a0%"),
                        new Fact("En riesgo", "desde 75\u00a0%"),
                        new Fact("No cumple", "menos de 75\u00a0%"))));
    }

    private static Section section(String key, String number, String title, List<Block> blocks) {
        return new Section(key, number, title, blocks, List.of());
    }

    private static Cell figure(String value, int decimals) {
        var number = new BigDecimal(value).setScale(decimals);
        return Cell.figure(number, FORMAT.fixed(number, decimals));
    }

    private static String sign(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + FORMAT.fixed(value, 1);
    }

    private static Signal signal(BigDecimal percent) {
        if (percent.compareTo(new BigDecimal("90")) >= 0) {
            return Signal.MET;
        }
        return percent.compareTo(new BigDecimal("75")) >= 0 ? Signal.AT_RISK : Signal.NOT_MET;
    }

    private static String word(Signal signal) {
        return switch (signal) {
            case MET -> "Cumple";
            case AT_RISK -> "En riesgo";
            default -> "No cumple";
        };
    }
}
