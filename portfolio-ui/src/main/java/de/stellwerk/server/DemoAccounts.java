package de.stellwerk.server;

import de.stellwerk.access.PasswordRules;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;

/** The accounts of the demo, one per role. The bean exists in the demo only. */
@Singleton
@Requires(property = "stellwerk.mode", value = "demo")
public class DemoAccounts {
    /** Refused everywhere but in the demo. */
    public static final String PASSWORD = PasswordRules.DEMO;

    private static final List<String> LOGINS = List.of(
            "kernteam", "projektbuero", "leitung", "leitung2", "lotse", "lenkung", "beteiligte", "revision", "admin");

    public List<String> logins() {
        return LOGINS;
    }
}
