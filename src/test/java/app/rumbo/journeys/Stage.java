package app.rumbo.journeys;

import app.rumbo.RunningRumbo;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives journeys the browser, and the demonstration that all of them may read, started once in a run. */
final class Stage implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Chromium.class || type == RunningRumbo.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var store = test.getRoot().getStore(Namespace.create(Stage.class));
        return parameter.getParameter().getType() == Chromium.class
                ? store.computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class)
                : store.computeIfAbsent(RunningRumbo.class, key -> RunningRumbo.demonstration(), RunningRumbo.class);
    }
}
