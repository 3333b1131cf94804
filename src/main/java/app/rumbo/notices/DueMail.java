package app.rumbo.notices;

import app.rumbo.notices.internal.Postman;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Service;

/** Sees to it that mail leaves when it is due. Asked as often as one likes, by as many servers as there are. */
@Service
@RolesAllowed(Permissions.MANAGE_JOBS)
public class DueMail {

    private final Postman postman;

    DueMail(Postman postman) {
        this.postman = postman;
    }

    /** Sends what is due now; answers how many mails the server took. */
    public int send() {
        return postman.round();
    }
}
