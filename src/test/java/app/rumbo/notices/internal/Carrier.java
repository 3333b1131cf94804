package app.rumbo.notices.internal;

import app.rumbo.platform.database.Login;
import java.time.Clock;

/** A program to be killed: a server of Rumbo as far as mail goes, which sends what is due until it dies. */
final class Carrier {

    private Carrier() {}

    public static void main(String[] arguments) throws InterruptedException {
        var office = Office.at(new Login(arguments[0], arguments[1], arguments[2]));
        var postman = office.postman(Integer.parseInt(arguments[3]), Clock.systemUTC());
        System.out.println("ready");
        while (true) {
            postman.round();
            Thread.sleep(10);
        }
    }
}
