package app.rumbo.access.ui;

import app.rumbo.access.AppUser;
import app.rumbo.access.UserDraft;
import app.rumbo.access.Users;
import app.rumbo.language.Language;
import app.rumbo.organization.OrgUnit;
import app.rumbo.organization.OrgUnitId;
import app.rumbo.organization.Organization;
import app.rumbo.owners.HeldPost;
import app.rumbo.owners.OwnerRefused;
import app.rumbo.owners.Owners;
import app.rumbo.owners.Post;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.CellButton;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.OvertakenDialog.Pair;
import app.rumbo.shell.components.PhoneColumns;
import app.rumbo.shell.components.Saving;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who may sign in, with which role and for which unit. */
@Route("usuarios")
@Menu(title = "access.users", order = 32, icon = "people")
@RolesAllowed(Permissions.MANAGE_USERS)
class UsersView extends Div implements HasDynamicTitle {

    private final Users users;
    private final Organization organization;
    private final transient Owners owners;
    private final transient Language language;
    private final Grid<AppUser> grid = new Grid<>();

    UsersView(Users users, Organization organization, Owners owners, Language language) {
        this.users = users;
        this.organization = organization;
        this.owners = owners;
        this.language = language;
        addClassName("page");
        var add = new Button(getTranslation("access.user.new"), click -> edit(UserForm.blank()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        columns();
        var body = new Div(grid);
        body.addClassNames("page-body", "flush");
        add(new ViewHeader(getPageTitle(), getTranslation("access.users.context"), add), body);
        grid.setItems(users.all());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.users");
    }

    private void columns() {
        var units = unitNames();
        grid.addThemeNames("no-border");
        grid.addComponentColumn(user -> new CellButton(user.displayName(), () -> edit(user)))
                .setHeader(getTranslation("access.user.display-name"))
                .setComparator(AppUser::displayName)
                .setAutoWidth(true);
        column("access.user.username", AppUser::username);
        column("access.user.role", user -> getTranslation("access.role." + user.role()));
        column("access.user.unit", user -> user.unit() == null ? "" : units.getOrDefault(user.unit(), ""));
        var posts = owners.held().stream()
                .collect(Collectors.groupingBy(
                        post -> post.person().username(), Collectors.mapping(this::words, Collectors.joining("; "))));
        column("owners.user.posts", user -> posts.getOrDefault(user.username(), ""));
        column("access.user.state", this::state);
        PhoneColumns.without(grid, "access.user.unit", "access.user.state", "owners.user.posts");
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("access.users.empty"), getTranslation("access.users.empty.hint")));
    }

    private void column(String key, ValueProvider<AppUser, ?> value) {
        grid.addColumn(value).setKey(key).setHeader(getTranslation(key)).setAutoWidth(true);
    }

    private String state(AppUser user) {
        if (!user.isActive()) {
            return getTranslation("access.user.state.closed");
        }
        return getTranslation(user.hasPassword() ? "access.user.state.active" : "access.user.state.invited");
    }

    private String words(HeldPost post) {
        return getTranslation("owners.user.post", getTranslation("owners.post." + post.post()), post.unit());
    }

    private Map<OrgUnitId, String> unitNames() {
        return organization.units().stream().collect(Collectors.toMap(OrgUnit::id, OrgUnit::name));
    }

    private void edit(AppUser user) {
        edit(UserForm.of(user, organization.units()));
    }

    private void edit(UserForm form) {
        var seen = form.isNew() ? null : form.draft();
        new UserDialog(
                        form,
                        organization.units(),
                        (typed, close) -> {
                            if (seen == null) {
                                users.add(typed.getUsername(), typed.draft());
                                leave(close);
                                invite(typed);
                            } else {
                                change(typed, seen, close);
                            }
                        },
                        this::invite)
                .open();
    }

    private void change(UserForm typed, UserDraft seen, Runnable close) {
        try {
            var draft = typed.draft();
            new Saving<>(
                            UserDraft.class,
                            over -> users.change(typed.getUsername(), draft, over::equals),
                            theirs -> pairs(theirs, draft),
                            () -> {
                                leave(close);
                                Notices.done(getTranslation("access.user.saved", typed.getDisplayName()));
                            },
                            () -> leave(close),
                            language)
                    .over(seen);
        } catch (OwnerRefused.SuccessorMissing missing) {
            leave(close);
            leadToHandover(
                    typed, getTranslation(missing.key(), missing.arguments().toArray()));
        }
    }

    private List<Pair> pairs(UserDraft theirs, UserDraft mine) {
        var units = unitNames();
        return List.of(
                pair("display-name", theirs, mine, UserDraft::displayName),
                pair("role", theirs, mine, user -> getTranslation("access.role." + user.role())),
                pair("unit", theirs, mine, user -> user.unitId() == null ? "" : units.getOrDefault(user.unitId(), "")),
                pair("email", theirs, mine, user -> Objects.requireNonNullElse(user.email(), "")),
                pair("active", theirs, mine, user -> getTranslation("access.user.active." + user.active())));
    }

    private Pair pair(String label, UserDraft theirs, UserDraft mine, Function<UserDraft, String> field) {
        return new Pair(getTranslation("access.user." + label), field.apply(theirs), field.apply(mine));
    }

    private void leave(Runnable close) {
        close.run();
        grid.setItems(users.all());
    }

    /** A titular hands over first; this leads there. */
    private void leadToHandover(UserForm form, String why) {
        var unit = owners.ofPerson(form.getUsername()).stream()
                .filter(post -> post.post() == Post.TITULAR)
                .map(HeldPost::unit)
                .findFirst()
                .orElseThrow();
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("owners.user.handover"));
        dialog.setText(why);
        dialog.setConfirmText(getTranslation("owners.user.handover.go"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("shell.cancel"));
        dialog.addConfirmListener(confirmed -> UI.getCurrentOrThrow()
                .navigate("organizacion/" + unit, QueryParameters.of("entrega", form.getUsername())));
        dialog.open();
    }

    private void invite(UserForm form) {
        new InvitationDialog(form.getDisplayName(), users.inviteBy(form.getUsername())).open();
    }
}
