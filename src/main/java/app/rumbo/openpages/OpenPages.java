package app.rumbo.openpages;

import app.rumbo.language.Language;
import app.rumbo.organization.MunicipalitySettings;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes whole HTML pages of {@link OpenPage}s: the municipality's name above, what a stranger may want below. */
@Component
public class OpenPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Language language;
    private final MunicipalitySettings settings;

    OpenPages(Language language, MunicipalitySettings settings) {
        this.language = language;
        this.settings = settings;
    }

    /** The page, found. */
    public ResponseEntity<String> answer(OpenPage page) {
        return answer(HttpStatus.OK, page);
    }

    /** The page under another status. */
    public ResponseEntity<String> answer(HttpStatus status, OpenPage page) {
        return ResponseEntity.status(status).contentType(HTML).body(whole(page));
    }

    /** The municipality as it signs: {@code Municipalidad de Los Aromos}. */
    public String municipality() {
        var name = settings.current().name();
        return name.startsWith("Municipalidad") ? name : language.say("openpages.municipality", name);
    }

    /** The whole document. */
    public String whole(OpenPage page) {
        var municipality = OpenHtml.escape(municipality());
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s · %s</title>
                <link rel="icon" href="/icons/rumbo.svg">
                <link rel="stylesheet" href="/abierto/abierto.css">
                %s</head>
                <body>
                <a class="skip" href="#contenido">%s</a>
                <header><img src="/icons/rumbo.svg" alt="" width="27" height="27"><p>%s</p></header>
                <main id="contenido">
                <h1>%s</h1>
                %s</main>
                <footer><p>%s</p><p><a href="/verificar">%s</a> <a href="/ingresar">%s</a></p></footer>
                </body>
                </html>
                """.formatted(
                        language.locale().toLanguageTag(),
                        OpenHtml.escape(page.title()),
                        municipality,
                        scripts(page),
                        said("openpages.skip"),
                        municipality,
                        OpenHtml.escape(page.title()),
                        page.body(),
                        said("openpages.foot"),
                        said("openpages.verify"),
                        said("openpages.sign-in"));
    }

    private String said(String key) {
        return OpenHtml.escape(language.say(key));
    }

    private static String scripts(OpenPage page) {
        var html = new StringBuilder();
        page.scripts()
                .forEach(address -> html.append("<script src=\"")
                        .append(OpenHtml.escape(address))
                        .append("\" defer></script>\n"));
        return html.toString();
    }
}
