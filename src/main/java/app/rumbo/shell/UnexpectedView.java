package app.rumbo.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A view failed on opening for a reason nobody foresaw; its incident code stands in the log. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class UnexpectedView extends MessagePage implements HasErrorParameter<Exception> {

    private final transient ErrorPresenter errors;

    UnexpectedView(ErrorPresenter errors) {
        this.errors = errors;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        show("shell.unexpected", errors.sentence(parameter.getException()));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
