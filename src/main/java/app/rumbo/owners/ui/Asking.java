package app.rumbo.owners.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once before what cannot be taken back, where a form is filled first. */
final class Asking {

    private Asking() {}

    /** Does the work once it is confirmed, in words that name the consequence. */
    static void first(Component inside, String words, String question, Runnable work) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(words);
        dialog.setText(question);
        dialog.setConfirmText(words);
        dialog.setCancelable(true);
        dialog.setCancelText(inside.getTranslation("shell.cancel"));
        dialog.addConfirmListener(confirmed -> work.run());
        dialog.open();
    }
}
