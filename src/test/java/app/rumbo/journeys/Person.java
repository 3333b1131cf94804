package app.rumbo.journeys;

import com.microsoft.playwright.Keyboard.TypeOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody at a page, who takes a person's time for each thing they do; what they do is counted. */
final class Person {

    /** Some 40 words a minute. */
    private static final int A_KEY_MILLIS = 150;

    /** To find a thing with the eye, point and click. */
    private static final int A_CLICK_MILLIS = 900;

    private final Page page;
    private final long begun = System.nanoTime();
    private int clicks;
    private int keys;

    Person(Page page) {
        this.page = page;
    }

    void click(Locator thing) {
        page.waitForTimeout(A_CLICK_MILLIS);
        clicks++;
        thing.click();
    }

    void type(String text) {
        keys += text.length();
        page.keyboard().type(text, new TypeOptions().setDelay(A_KEY_MILLIS));
    }

    void press(String key) {
        keys++;
        page.waitForTimeout(A_KEY_MILLIS);
        page.keyboard().press(key);
    }

    int clicks() {
        return clicks;
    }

    int keys() {
        return keys;
    }

    double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }
}
