package vn.hoithi.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void a_password_is_kept_as_argon2id_with_a_salt_of_its_own() {
        String hash = passwords.hash("mật khẩu");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("mật khẩu");
        assertThat(passwords.hash("mật khẩu")).isNotEqualTo(hash);
        assertThat(passwords.matches("mật khẩu", hash)).isTrue();
        assertThat(passwords.matches("mật khẫu", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }
}
