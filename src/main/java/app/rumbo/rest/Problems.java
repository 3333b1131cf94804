package app.rumbo.rest;

import app.rumbo.language.Language;
import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Makes problem details (RFC 9457) in Spanish, with a stable type {@code urn:rumbo:problem:…}. */
@Component
public class Problems {

    private final Language language;

    Problems(Language language) {
        this.language = language;
    }

    /** A refusal of the domain. */
    public ProblemDetail of(DomainException refusal) {
        var slug = refusal.key().replaceFirst("^error\\.", "").replace('.', ':');
        return problem(status(refusal.refusal()), slug, language.say(refusal));
    }

    /** What the protocol itself refuses; the sentence is {@code rest.problem.<slug>}. */
    public ProblemDetail of(HttpStatus status, String slug, Object... arguments) {
        return problem(status, slug, language.say("rest.problem." + slug, arguments));
    }

    private ProblemDetail problem(HttpStatus status, String slug, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:rumbo:problem:" + slug));
        problem.setTitle(language.say("rest.title." + status.value()));
        return problem;
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
