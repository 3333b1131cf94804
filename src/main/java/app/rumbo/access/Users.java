package app.rumbo.access;

import app.rumbo.knowledge.Knowledge;
import app.rumbo.knowledge.LastChanges;
import app.rumbo.shared.Overtaken;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and changes users. */
@Service
public class Users {

    /** Shortest password, in characters. */
    public static final int SHORTEST_PASSWORD = 10;

    private final AppUsers users;
    private final PasswordEncoder passwords;
    private final OneTimeLinks links;
    private final Knowledge knowledge;
    private final LastChanges changes;
    private final List<UserRule> rules;

    Users(
            AppUsers users,
            PasswordEncoder passwords,
            OneTimeLinks links,
            Knowledge knowledge,
            LastChanges changes,
            List<UserRule> rules) {
        this.users = users;
        this.passwords = passwords;
        this.links = links;
        this.knowledge = knowledge;
        this.changes = changes;
        this.rules = rules;
    }

    /** Everyone, by name. */
    @RolesAllowed(Permissions.MANAGE_USERS)
    public List<AppUser> all() {
        return users.findAllByOrderByDisplayName();
    }

    /** The user of that name. */
    @RolesAllowed(Permissions.MANAGE_USERS)
    public Optional<AppUser> named(String username) {
        return users.findByUsername(AppUser.normal(username));
    }

    /** Whether nobody can sign in yet: a new installation. */
    @RolesAllowed(Permissions.MANAGE_USERS)
    public boolean isEmpty() {
        return users.count() == 0;
    }

    /** Adds a user, who has no password yet. */
    @RolesAllowed(Permissions.MANAGE_USERS)
    @Transactional
    public AppUser add(String username, UserDraft draft) {
        if (users.findByUsername(AppUser.normal(username)).isPresent()) {
            throw new UserRefused.UsernameTaken(username);
        }
        knowledge.record();
        return users.save(new AppUser(username, draft));
    }

    /** Changes who a user is. An installation always keeps an administrator, and a titular leaves to a successor. */
    @RolesAllowed(Permissions.MANAGE_USERS)
    @Transactional
    public AppUser change(String username, UserDraft draft) {
        return change(username, draft, any -> true);
    }

    /**
     * The same, where what is said of the user now is what the author saw.
     *
     * @throws Overtaken where it is not
     */
    @RolesAllowed(Permissions.MANAGE_USERS)
    @Transactional
    public AppUser change(String username, UserDraft draft, Predicate<UserDraft> seen) {
        knowledge.record();
        var user = required(username);
        changes.refuseUnseen("app_user", user.id().value(), user.said(), seen);
        user.describe(draft);
        var saved = users.save(user);
        if (users.countByRoleAndActiveTrue(Role.ADMINISTRATOR) == 0) {
            throw new UserRefused.LastAdministrator();
        }
        rules.forEach(rule -> rule.check(saved));
        return saved;
    }

    /** Sets a user's password at once; for installation and demonstration. */
    @RolesAllowed(Permissions.MANAGE_USERS)
    @Transactional
    public void setPassword(String username, String password) {
        save(required(username), password);
    }

    /** A link, valid for a day and once, with which the user sets a password. The secret part is not kept. */
    @RolesAllowed(Permissions.MANAGE_USERS)
    @Transactional
    public String inviteBy(String username) {
        var user = required(username);
        knowledge.record();
        return links.issue(user.id());
    }

    /** Sets the password of the user whom the link was made for, and spends the link. */
    @PermitAll
    @Transactional
    public void accept(String secret, String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new UserRefused.WeakPassword(SHORTEST_PASSWORD);
        }
        knowledge.record();
        var id = links.spend(secret).orElseThrow(UserRefused.LinkSpent::new);
        save(users.findById(id).orElseThrow(UserRefused.LinkSpent::new), password);
    }

    private void save(AppUser user, String password) {
        user.passwordIs(String.valueOf(passwords.encode(password)));
        knowledge.record();
        users.save(user);
    }

    private AppUser required(String username) {
        return named(username).orElseThrow(() -> new UserRefused.Unknown(username));
    }
}
