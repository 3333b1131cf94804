package app.rumbo.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of an exchange workbook: its canonical name, its headers and its rows.
 *
 * @param name name of the sheet
 * @param headers column headers, in order
 * @param rows cells in the order of the headers: text, BigDecimal, LocalDate, or null where empty
 */
record Table(String name, List<String> headers, List<List<@Nullable Object>> rows) {

    /** An empty sheet with these headers, written with middle dots between them as the contract lists them. */
    static Table of(String name, String headers) {
        return new Table(name, List.of(headers.split(" · ")), new ArrayList<>());
    }

    static Table units() {
        return of("Unidades", "Código · Nombre · Tipo · Unidad superior");
    }

    static Table plans() {
        return of("Planes", "Código · Nombre · Tipo · Inicio · Término · Niveles");
    }

    static Table goals() {
        return of(
                "Objetivos",
                "Plan · Código · Objetivo superior · Nombre · Ponderación · Unidad responsable"
                        + " · Unidades corresponsables · Estado");
    }

    static Table indicators() {
        return of(
                "Indicadores",
                "Plan · Objetivo · Código · Nombre · Fórmula · Unidad de medida · Sentido · Agregación · Acumulación"
                        + " · Frecuencia · Desde línea base · Línea base · Fecha línea base · Rango mínimo · Rango máximo"
                        + " · Tolerancia · Ponderación · Unidad responsable · Medio de verificación");
    }

    static Table targets() {
        return of("Metas", "Plan · Indicador · Período · Valor");
    }

    static Table measurements() {
        return of("Mediciones", "Plan · Indicador · Período · Valor · Numerador · Denominador · Estado · Comentario");
    }

    static Table milestones() {
        return of(
                "Hitos",
                "Plan · Objetivo · Código · Nombre · Ponderación · Inicio · Término · Unidad responsable"
                        + " · Medio de verificación");
    }

    static Table reports() {
        return of("Avances", "Plan · Hito · Fecha · Avance · Estado · Comentario");
    }

    static Table budget() {
        return of("Presupuesto", "Plan · Objetivo · Año · Cuenta · Inicial · Vigente · Obligado · Devengado · Pagado");
    }

    static Table revenue() {
        return of("Ingresos", "Año · Mes · Cuenta · Nombre · Inicial · Vigente · Devengado · Percibido · Área");
    }

    static Table ledger() {
        return of(
                "Gastos",
                "Año · Cuenta · Nombre · Área · Gestión · Centro de costo · Unidad responsable · Plan · Objetivo · Inicial"
                        + " · Vigente · Certificado · Obligado · Devengado · Pagado");
    }

    void add(@Nullable Object... cells) {
        if (cells.length != headers.size()) {
            throw new IllegalArgumentException(name + ": " + Arrays.toString(cells));
        }
        rows.add(new ArrayList<>(Arrays.asList(cells)));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }
}
