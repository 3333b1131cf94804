package app.rumbo.shell;

import app.rumbo.shared.DomainException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A view could not be opened because of a rule: an unknown code, a date that is none. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class RefusedView extends MessagePage implements HasErrorParameter<DomainException> {

    private final transient ErrorPresenter errors;

    RefusedView(ErrorPresenter errors) {
        this.errors = errors;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<DomainException> parameter) {
        show("shell.refused", errors.sentence(parameter.getException()));
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
