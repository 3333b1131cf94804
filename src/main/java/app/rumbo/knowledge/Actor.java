package app.rumbo.knowledge;

/** Who is acting, as the history and the trail will name them. Given by the module that knows the signed-in user. */
@FunctionalInterface
public interface Actor {

    /** The username, or {@code system} for what Rumbo does by itself. */
    String name();
}
