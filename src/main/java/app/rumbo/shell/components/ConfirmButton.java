package app.rumbo.shell.components;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** A button for what cannot be taken back: it asks once, in words that name the consequence. */
public class ConfirmButton extends Button {

    /**
     * @param words on the button and on the confirming one
     * @param question what will happen
     * @param action what to do once confirmed
     */
    public ConfirmButton(String words, String question, Runnable action) {
        super(words);
        addClickListener(click -> {
            var dialog = new ConfirmDialog();
            dialog.setHeader(words);
            dialog.setText(question);
            dialog.setConfirmText(words);
            dialog.setCancelable(true);
            dialog.setCancelText(getTranslation("shell.cancel"));
            dialog.addConfirmListener(confirmed -> action.run());
            dialog.open();
        });
    }
}
