package de.stellwerk.server;

import de.stellwerk.access.FirstStart;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Guards the first start: the program prints a code to its log, and whoever sets the installation up must know it. So nobody who merely
 * finds the address can become its administrator.
 */
@Singleton
public class SetupCode implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(SetupCode.class);
    private final String code;
    private final FirstStart firstStart;
    private final boolean start;

    SetupCode(FirstStart firstStart, @Value("${stellwerk.mode:}") String mode) {
        this.firstStart = firstStart;
        start = mode.equals("start");
        var digits = HexFormat.of().withUpperCase();
        var random = new SecureRandom();
        code = digits.toHexDigits(random.nextInt()) + "-" + digits.toHexDigits(random.nextInt());
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        // The demo fills itself.
        if (start && firstStart.needed()) {
            LOG.warn("This installation is empty. Open /einrichtung and set it up with the code {}", code);
        }
    }

    /** Whether this is the code, in the same time whatever it is. */
    public boolean matches(String typed) {
        var bytes = typed.strip().getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(bytes, code.getBytes(StandardCharsets.UTF_8));
    }
}
