package app.rumbo.organization.ui;

import app.rumbo.organization.Municipality;
import app.rumbo.organization.Municipality.Limits;
import app.rumbo.shared.Country;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/** The municipality's name, country, time zone and the limits of the semáforo. */
class MunicipalityDialog extends Dialog {

    private static final List<String> ZONES =
            List.of("America/Santiago", "America/Punta_Arenas", "Pacific/Easter", "America/Lima");

    private static final Map<Country, String> ZONES_OF_CAPITALS =
            Map.of(Country.CL, "America/Santiago", Country.PE, "America/Lima");

    private final TextField name = new TextField();
    private final Select<Country> country = new Select<>();
    private final ComboBox<String> zone = new ComboBox<>();
    private final BigDecimalField green = new BigDecimalField();
    private final BigDecimalField amber = new BigDecimalField();

    MunicipalityDialog(Municipality shown, BiConsumer<Municipality, Runnable> save) {
        setHeaderTitle(getTranslation("organization.municipality"));
        setWidth("560px");
        label();
        fill(shown);
        country.addValueChangeListener(change -> zone.setValue(ZONES_OF_CAPITALS.get(change.getValue())));
        add(new FormLayout(name, country, zone, green, amber));
        add(new Paragraph(getTranslation("organization.municipality.hint")));
        var ok = new Button(getTranslation("organization.save"), click -> {
            if (isWhole()) {
                save.accept(entered(), this::close);
            }
        });
        ok.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), ok);
    }

    private void label() {
        name.setLabel(getTranslation("organization.municipality.name"));
        country.setLabel(getTranslation("organization.municipality.country"));
        country.setItems(Country.values());
        country.setItemLabelGenerator(each -> getTranslation("organization.country." + each));
        zone.setLabel(getTranslation("organization.municipality.zone"));
        zone.setItems(ZONES);
        green.setLabel(getTranslation("organization.municipality.green"));
        amber.setLabel(getTranslation("organization.municipality.amber"));
    }

    private void fill(Municipality shown) {
        name.setValue(shown.name());
        country.setValue(shown.country());
        zone.setValue(shown.zone().getId());
        green.setValue(points(shown.limits().greenFrom()));
        amber.setValue(points(shown.limits().amberFrom()));
    }

    private boolean isWhole() {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(getTranslation("organization.municipality.name.required"));
        zone.setInvalid(zone.isEmpty());
        green.setInvalid(green.isEmpty());
        amber.setInvalid(amber.isEmpty());
        return !name.isInvalid() && !zone.isInvalid() && !green.isInvalid() && !amber.isInvalid();
    }

    private Municipality entered() {
        return new Municipality(
                name.getValue().strip(),
                Objects.requireNonNull(country.getValue()),
                ZoneId.of(zone.getValue()),
                new Limits(green.getValue().movePointLeft(2), amber.getValue().movePointLeft(2)));
    }

    private static BigDecimal points(BigDecimal fraction) {
        return new BigDecimal(fraction.movePointRight(2).stripTrailingZeros().toPlainString());
    }
}
