package app.rumbo.shell.components;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;

/** The one figure of the product: bar = value, tick = limit or target, bracket = range; from 0 to 1. */
public class Regla extends Span {

    /** @param reading what it shows, for those who do not see it */
    public Regla(String reading) {
        addClassName("regla");
        getElement().setAttribute("role", "img").setAttribute("aria-label", reading);
    }

    /** A bar from 0 to the value. */
    public Regla bar(BigDecimal value, String styles) {
        part("bar " + styles).getStyle().set("inline-size", percent(value));
        return this;
    }

    /** A tick at a limit or target. */
    public Regla tick(BigDecimal at) {
        part("tick").getStyle().set("inset-inline-start", percent(at));
        return this;
    }

    /** A bracket over a range. */
    public Regla bracket(BigDecimal low, BigDecimal high) {
        part("bracket")
                .getStyle()
                .set("inset-inline-start", percent(low))
                .set("inline-size", percent(high.subtract(low)));
        return this;
    }

    /** A thin line with a dot at the value in place of a bar. */
    public Regla dot(BigDecimal value) {
        addClassName("line");
        part("dot").getStyle().set("inset-inline-start", percent(value));
        return this;
    }

    private Element part(String styles) {
        var part = new Element("i").setAttribute("class", styles);
        getElement().appendChild(part);
        return part;
    }

    private static String percent(BigDecimal fraction) {
        return app.rumbo.shared.Ratio.clamp(fraction).movePointRight(2).setScale(2, java.math.RoundingMode.HALF_UP)
                + "%";
    }
}
