package app.rumbo.shell.components;

/** A light in a header: shape and word on its tint. */
public class StatusBadge extends TrafficLight {

    /** Shows the light with its own word. */
    public StatusBadge(Light light) {
        super(light);
        addClassName("pill");
    }
}
