package de.stellwerk.access;

import static org.assertj.core.api.Assertions.assertThat;

import de.stellwerk.shared.TenantId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final Tenant REAL = new Tenant(new TenantId(new UUID(0, 1)), "Teststadt", "nw", false);
    private static final Tenant SAMPLE = new Tenant(new TenantId(new UUID(0, 2)), "Musterstadt", "nw", true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwort1234",
                "Passwort2026!",
                "P@ssw0rd1234",
                "123456789012",
                "qwertzuiop123",
                "aaaaaaaaaaaa",
                "Sommer2025!!",
                "hallohallohallo",
                "Willkommen123!",
                "admin1234567",
                "------------",
                "987654321987654321"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThat(rule(REAL, "kernteam", password)).isEqualTo("passwordCommon");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lang genug 123",
                "Ofen Tulpe Gleis Brille",
                "kx7mwq2vz9tb",
                "938174028356",
                "äöüß-Straßenbahn",
                "Passwort für den Leuchtturm"
            })
    void severalWordsOrChanceAreEnoughWhateverCharactersTheyAreOf(String password) {
        assertThat(rule(REAL, "kernteam", password)).isEmpty();
    }

    @Test
    void lengthCountsCharactersAsPeopleDo() {
        assertThat(rule(REAL, null, "kurzes Wort")).isEqualTo("passwordLength");
        assertThat(rule(REAL, null, "😀😁😂🤣😃😄")).isEqualTo("passwordLength");
        assertThat(rule(REAL, null, "x".repeat(201))).isEqualTo("passwordLength");
    }

    @Test
    void ownLoginAndMunicipalityAreRefused() {
        assertThat(rule(REAL, "kernteam", "Das KERNTEAM grüßt")).isEqualTo("passwordContainsName");
        assertThat(rule(REAL, "x", "Grüße aus Teststadt")).isEqualTo("passwordContainsName");
        assertThat(rule(REAL, "x", "Xylophon im Garten")).isEmpty();
    }

    @Test
    void demoPasswordIsTheDemosAlone() {
        assertThat(rule(SAMPLE, "kernteam", PasswordRules.DEMO)).isEmpty();
        assertThat(rule(REAL, "kernteam", PasswordRules.DEMO)).isEqualTo("passwordCommon");
        assertThat(rule(REAL, "kernteam", "Stellwerk-Demo")).isEqualTo("passwordCommon");
    }

    private static String rule(Tenant tenant, @Nullable String login, String password) {
        return PasswordRules.check(tenant, login, password).map(v -> v.rule()).orElse("");
    }
}
