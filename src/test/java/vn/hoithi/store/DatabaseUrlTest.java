package vn.hoithi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {
    @ParameterizedTest
    @CsvSource({
        "postgresql://an:secret@db.local:5433/hoithi, jdbc:postgresql://db.local:5433/hoithi?user=an&password=secret",
        "postgres://an@db.local/hoithi, jdbc:postgresql://db.local/hoithi?user=an",
        "postgresql://db.local/hoithi?sslmode=require, jdbc:postgresql://db.local/hoithi?sslmode=require",
        "postgresql://an:s@db/hoithi?sslmode=require, jdbc:postgresql://db/hoithi?sslmode=require&user=an&password=s",
        "jdbc:postgresql://db/hoithi?user=an, jdbc:postgresql://db/hoithi?user=an",
    })
    void an_address_is_understood_as_psql_and_as_jdbc_write_it(String given, String jdbc) {
        assertThat(DatabaseUrl.jdbc(given)).isEqualTo(jdbc);
    }

    @Test
    void a_password_may_hold_any_character_when_it_is_escaped() {
        assertThat(DatabaseUrl.jdbc("postgresql://an:a%26b%3Ac%2Fd@db/hoithi"))
                .endsWith("?user=an&password=a%26b%3Ac%2Fd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hoithi", "mysql://an:secret@db/x", "postgresql://", "postgresql://a b:secret@db/x"})
    void what_is_no_address_is_told_without_repeating_its_password(String given) {
        assertThatThrownBy(() -> DatabaseUrl.jdbc(given))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("postgresql://user:password@host")
                .hasMessageNotContaining("secret");
    }
}
