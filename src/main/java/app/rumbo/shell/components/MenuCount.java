package app.rumbo.shell.components;

/** How much waits for the reader at a place of the menu; a bean of the module whose place it is. */
public interface MenuCount {

    /** The place's path, as its route begins. */
    String path();

    /** How much waits; 0 shows nothing, and is the answer to whoever may not go there. */
    int count();
}
