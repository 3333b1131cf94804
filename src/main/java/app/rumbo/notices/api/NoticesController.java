package app.rumbo.notices.api;

import app.rumbo.notices.MailRefused;
import app.rumbo.notices.Notice;
import app.rumbo.notices.NoticeId;
import app.rumbo.notices.Notices;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whoever asks reads their own notices. */
@RestController
@RequestMapping("/api/v1/notices")
@PermitAll
class NoticesController {

    private static final int MOST = 200;

    private final Notices notices;

    NoticesController(Notices notices) {
        this.notices = notices;
    }

    /**
     * A notice.
     *
     * @param link path inside Rumbo; may be empty
     */
    record Answer(
            String id,
            String text,
            String link,
            Instant createdAt,
            @Nullable Instant readAt) {

        static Answer of(Notice notice) {
            return new Answer(
                    notice.id().value().toString(), notice.text(), notice.link(), notice.createdAt(), notice.readAt());
        }
    }

    @GetMapping
    List<Answer> own(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        return notices.own(unread, Math.max(0, offset), Math.clamp(limit, 1, MOST)).stream()
                .map(Answer::of)
                .toList();
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable String id) {
        notices.read(id(id));
    }

    private static NoticeId id(String text) {
        try {
            return new NoticeId(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            throw new MailRefused.UnknownNotice(text);
        }
    }
}
