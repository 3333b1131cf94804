package app.rumbo.rest;

import app.rumbo.shared.DomainException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** The one place where a REST call's failure becomes words. Nothing technical leaves; the unexpected gets a code. */
@RestControllerAdvice(annotations = RestController.class)
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    /** PostgreSQL's: character not in repertoire. */
    private static final String NO_TEXT = "22021";

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(DomainException refusal) {
        return answer(problems.of(refusal));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> overtaken(OptimisticLockingFailureException overtaken) {
        return answer(problems.of(HttpStatus.CONFLICT, "overtaken"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException tooLarge) {
        return answer(problems.of(HttpStatus.CONTENT_TOO_LARGE, "too-large"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badParameter(MethodArgumentTypeMismatchException bad) {
        return answer(problems.of(HttpStatus.BAD_REQUEST, "bad-parameter", bad.getName()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missingParameter(MissingServletRequestParameterException missing) {
        return answer(problems.of(HttpStatus.BAD_REQUEST, "missing-parameter", missing.getParameterName()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missingPart(MissingServletRequestPartException missing) {
        return answer(problems.of(HttpStatus.BAD_REQUEST, "missing-parameter", missing.getRequestPartName()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
        if (NestedExceptionUtils.getMostSpecificCause(unreadable) instanceof MaxUploadSizeExceededException tooLarge) {
            return tooLarge(tooLarge);
        }
        return answer(problems.of(HttpStatus.BAD_REQUEST, "unreadable"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> forbidden(AccessDeniedException denied) {
        return answer(problems.of(HttpStatus.FORBIDDEN, "forbidden"));
    }

    /** Text with a character that no database keeps as text: the one of number 0. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unwritable(DataIntegrityViolationException refused) {
        return NestedExceptionUtils.getMostSpecificCause(refused) instanceof SQLException cause
                        && NO_TEXT.equals(cause.getSQLState())
                ? answer(problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "bad-character"))
                : unexpected(refused);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception unexpected) {
        if (unexpected instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            var status = HttpStatus.valueOf(known.getStatusCode().value());
            return answer(problems.of(status, "protocol"));
        }
        var incident = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        log.error("incident {}", incident, unexpected);
        var problem = problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", incident);
        problem.setProperty("incident", incident);
        return answer(problem);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
