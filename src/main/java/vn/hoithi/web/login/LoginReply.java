package vn.hoithi.web.login;

import vn.hoithi.store.Account;

/** What becomes of somebody at the login page. */
public sealed interface LoginReply {

    /**
     * Logged in.
     *
     * @param token for the browser's cookie; known to the browser alone
     */
    record Entered(String token, Account account) implements LoginReply {}

    /** Name or password is not right; which of them is not told. */
    record Wrong() implements LoginReply {}

    /** Too many failed attempts under this name. */
    record TooOften() implements LoginReply {}

    /** The one-time link was used, replaced by a newer one, or never given. */
    record LinkUsed() implements LoginReply {}

    record PasswordTooShort() implements LoginReply {}
}
