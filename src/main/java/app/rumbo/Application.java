package app.rumbo;

import app.rumbo.reports.CheckReport;
import app.rumbo.trail.CheckTrail;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.modulith.Modulithic;

/** Starts Rumbo, management control for municipalities. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@Modulithic(systemName = "Rumbo")
public class Application {

    /** Starts the server, or runs a command beside it; see {@code docs/operation.md} for what the environment may say. */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(CheckTrail.COMMAND)) {
            System.exit(CheckTrail.run(args));
        }
        if (args.length > 0 && args[0].equals(CheckReport.COMMAND)) {
            // What draws tells the log of each small thing; the command says what came of it.
            LoggingSystem.get(Application.class.getClassLoader()).beforeInitialize();
            System.exit(CheckReport.run(args));
        }
        SpringApplication.run(Application.class, args);
    }
}
