package app.rumbo.imports.accounting;

import app.rumbo.imports.templates.NumberStyle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A file as an accounting system prints it: separated by semicolons, with what it says of itself above its table. */
final class Printed {

    private final List<String> lines = new ArrayList<>();
    private final NumberStyle style;

    Printed(NumberStyle style, String... head) {
        this.style = style;
        lines.addAll(Arrays.asList(head));
    }

    /** A balance of revenue up to a month, in pesos. */
    static Printed balance(String day) {
        return revenue(
                "ILUSTRE MUNICIPALIDAD DE PRUEBA",
                "BALANCE DE EJECUCIÓN PRESUPUESTARIA DE INGRESOS",
                "AL " + day,
                "(EN PESOS)");
    }

    /** The balance of January: parents, accounts written five ways, a refund, its total. */
    static Printed january() {
        return balance("31/01/2041")
                .line("115-03", "Tributos", 20, 20, 0, 62_341_134)
                .line("115-03-01-001", "Patentes", 10, 10, 0, 62_334_134)
                .line("115.03.01.001.001", "De beneficio municipal", 10, 10, 0, 62_334_134)
                .line("1150302001001", "Permisos de circulación", 10, 10, 0, 7_000)
                .line("3-2-1", "Permisos de circulación", 10, 10, 0, 7_000)
                .text("")
                .line("08-03-001", "FCM", 10, 10, 0, "(500)")
                .text("TOTAL INGRESOS", "", "30", "30", "0", "62.340.634")
                .text("Página 1 de 1");
    }

    /** Revenue under that head. */
    static Printed revenue(String... head) {
        return new Printed(NumberStyle.COMMA_DECIMAL, head).revenueHeaders();
    }

    /** Expense under that head, by management area and cost centre. */
    static Printed expense(String... head) {
        return new Printed(NumberStyle.POINT_DECIMAL, head)
                .text(
                        "Cuenta",
                        "Denominación",
                        "Área de Gestión",
                        "Centro de Costo",
                        "Presupuesto Inicial",
                        "Presupuesto Vigente",
                        "Preobligado",
                        "Obligado",
                        "Devengado",
                        "Pagado");
    }

    /** The headers of revenue, as they stand again on each printed page. */
    Printed revenueHeaders() {
        return text("Cuenta", "Denominación", "Presupuesto Inicial", "Presupuesto Vigente", "Devengado", "Percibido");
    }

    /** A line of texts as they stand. */
    Printed text(String... cells) {
        lines.add(Arrays.stream(cells).collect(Collectors.joining(";")));
        return this;
    }

    /** A line of an account; amounts of null are left blank. */
    Printed line(String account, String name, Object... amounts) {
        lines.add(account + ";" + name + ";"
                + Arrays.stream(amounts).map(this::amount).collect(Collectors.joining(";")));
        return this;
    }

    byte[] bytes() {
        return String.join("\r\n", lines).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    String amount(Object amount) {
        return switch (amount) {
            case Integer number -> grouped(BigDecimal.valueOf(number));
            case Long number -> grouped(BigDecimal.valueOf(number));
            case BigDecimal number -> grouped(number);
            default -> amount.toString();
        };
    }

    private String grouped(BigDecimal number) {
        var text = String.format(java.util.Locale.US, "%,." + Math.max(0, number.scale()) + "f", number);
        return style == NumberStyle.POINT_DECIMAL
                ? text
                : text.replace(',', '_').replace('.', ',').replace('_', '.');
    }
}
