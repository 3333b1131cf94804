package app.rumbo.reports;

import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Chart;
import app.rumbo.reports.document.Cover;
import app.rumbo.reports.document.Fact;
import app.rumbo.reports.document.Identity;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Signal;
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

    static final SpanishFormat FORMAT = new SpanishFormat(Country.CL);
    static final List<String> LINES = List.of(
            "Territorio y hábitat",
            "Medio ambiente y riesgo",
            "Desarrollo social y salud",
            "Economía local",
            "Seguridad pública",
            "Gestión municipal");
    static final String[] NOW = {"68.1", "64.9", "90.6", "81.3", "74.2", "90.9"};
    static final String[] BEFORE = {"66.0", "70.2", "88.4", "82.0", "70.9", "89.7"};

    private LosAromos() {}

    /** The report on the first semester of 2026. */
    public static ReportDocument report() {
        return new ReportDocument(
                identity(),
                new Words(
                        "Contenido",
                        "Página {0} de {1}",
                        "Datos de los gráficos",
                        "Municipalidad de Los Aromos · Informe semestral al Concejo",
                        "1.er semestre 2026, corte 30 jun 2026, base oficial",
                        "Huella SHA-256",
                        "Portada"),
                cover(),
                List.of(
                        section("legal-frame", "1", "Marco legal", legal()),
                        section("summary", "2", "Resumen ejecutivo", summary()),
                        section("progress", "3", "Avance por lineamiento y objetivo", LosAromosTables.goals()),
                        section("indicators", "4", "Indicadores frente a sus metas", LosAromosTables.indicators()),
                        section("milestones", "5", "Hitos", LosAromosTables.milestones()),
                        section("units", "6", "Avance por dirección", LosAromosTables.units()),
                        section("deviations", "7", "Desviaciones, causas y medidas", LosAromosTables.deviations()),
                        section("changes", "8", "Modificaciones al plan", LosAromosTables.changes()),
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
                null,
                "https://rumbo.losaromos.cl/verificar");
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
                        new Fact("Datos conocidos al", "vie 17 jul 2026, 12:00"),
                        new Fact(
                                "Verificar",
                                "Escanee el código QR o abra https://rumbo.losaromos.cl/verificar y escriba el código, o"
                                        + " suelte allí el archivo; no hace falta una cuenta.")));
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
        blocks.add(LosAromosTables.lineTable());
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
                    Integer.toString(i + 1),
                    value,
                    FORMAT.fixed(value, 1),
                    new BigDecimal(before[i]),
                    LosAromosTables.signal(value),
                    LosAromosTables.word(LosAromosTables.signal(value))));
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
}
