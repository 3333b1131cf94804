package app.rumbo.journeys;

import app.rumbo.RunningRumbo;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives journeys the browser, started once in a run, and the demonstration. */
final class Stage implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Chromium.class || type == RunningRumbo.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        if (parameter.getParameter().getType() == RunningRumbo.class) {
            return RunningRumbo.demonstration();
        }
        return test.getRoot()
                .getStore(Namespace.create(Stage.class))
                .computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
    }
}
