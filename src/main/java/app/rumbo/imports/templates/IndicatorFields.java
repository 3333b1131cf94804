package app.rumbo.imports.templates;

import app.rumbo.imports.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The headers of the exchange workbook that a template may fill: they are the words of its {@code indicador} part. */
final class IndicatorFields {

    /** Columns of sheet Indicadores that a template may fill. */
    static final List<String> ALL = List.of(
            "Código",
            "Nombre",
            "Fórmula",
            "Unidad de medida",
            "Sentido",
            "Agregación",
            "Acumulación",
            "Frecuencia",
            "Desde línea base",
            "Línea base",
            "Fecha línea base",
            "Rango mínimo",
            "Rango máximo",
            "Tolerancia",
            "Ponderación",
            "Unidad responsable",
            "Medio de verificación");

    /** Those of them that hold numbers. */
    static final Set<String> NUMERIC =
            Set.of("Línea base", "Rango mínimo", "Rango máximo", "Tolerancia", "Ponderación");

    /** Figures of sheet Presupuesto. */
    static final List<String> AMOUNTS = List.of("Inicial", "Vigente", "Obligado", "Devengado", "Pagado");

    private IndicatorFields() {}

    /** The canonical header, recognised whatever its case and accents. */
    static Optional<String> canonical(String written) {
        var plain = Words.plain(written);
        return ALL.stream().filter(header -> Words.plain(header).equals(plain)).findFirst();
    }
}
