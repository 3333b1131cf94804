package app.rumbo.openpages;

import app.rumbo.language.Language;
import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What goes wrong on an open page becomes a sentence on an open page. */
@ControllerAdvice(annotations = OpenController.class)
class OpenAdvice {

    private static final Logger log = LoggerFactory.getLogger(OpenAdvice.class);

    private final OpenPages pages;
    private final Language language;

    OpenAdvice(OpenPages pages, Language language) {
        this.pages = pages;
        this.language = language;
    }

    @ExceptionHandler
    ResponseEntity<String> refused(DomainException refusal) {
        return say(status(refusal.refusal()), "openpages.refused", language.say(refusal));
    }

    @ExceptionHandler
    ResponseEntity<String> unexpected(Exception unexpected) {
        if (unexpected instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            var status = HttpStatus.valueOf(known.getStatusCode().value());
            return say(status, "openpages.refused", language.say("openpages.refused.protocol"));
        }
        var incident = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        log.error("incident {}", incident, unexpected);
        var sentence = language.say("openpages.unexpected.hint", incident);
        return say(HttpStatus.INTERNAL_SERVER_ERROR, "openpages.unexpected", sentence);
    }

    private ResponseEntity<String> say(HttpStatus status, String title, String sentence) {
        return pages.answer(status, OpenPage.of(language.say(title), new OpenHtml().paragraph("lead", sentence)));
    }

    private static HttpStatus status(Refusal refusal) {
        return switch (refusal) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case UNPROCESSABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
        };
    }
}
