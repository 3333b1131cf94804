package app.rumbo.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

/** How a page is looked at. */
public enum Look {
    LIGHT(1440, 900, ColorScheme.LIGHT),
    DARK(1440, 900, ColorScheme.DARK),
    PHONE(390, 844, ColorScheme.LIGHT);

    private final int width;
    private final int height;
    private final ColorScheme scheme;

    Look(int width, int height, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    /** The window's width in pixels; a phone's browser would itself take a page that is too wide as its window. */
    int width() {
        return width;
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setHasTouch(this == PHONE)
                .setIsMobile(this == PHONE)
                .setAcceptDownloads(true)
                .setLocale("es-CL")
                .setTimezoneId("America/Santiago");
    }
}
