package vn.hoithi.web.login;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoithi.store.Account;
import vn.hoithi.store.Accounts;
import vn.hoithi.store.Database;
import vn.hoithi.store.LoginSessions;
import vn.hoithi.store.SharedSettings;

/** Organisers come and go. Every method blocks. */
public final class Logins {
    /** The account that the first password is set for. */
    public static final String FIRST = "admin";

    static final int SHORTEST_PASSWORD = 8;
    /** Longer ones are cut off nowhere; they are refused, so that hashing has a bound. */
    static final int LONGEST_PASSWORD = 200;

    /** How long a browser stays logged in: over the weeks in which a contest is prepared. */
    public static final Duration SESSION = Duration.ofDays(30);

    private static final String LINK = "first-password";

    private final Accounts accounts;
    private final LoginSessions sessions;
    private final SharedSettings settings;
    private final InstantSource time;
    private final Passwords passwords = new Passwords();
    private final Throttle throttle = new Throttle();
    private final Secrets secrets = new Secrets();
    /** Checked for names that do not exist, so that they take as long as those that do; made when first needed. */
    private @Nullable String nobody;

    public Logins(Database database, InstantSource time) {
        this.accounts = new Accounts(database);
        this.sessions = new LoginSessions(database);
        this.settings = new SharedSettings(database);
        this.time = time;
    }

    public LoginReply login(String name, String password) {
        Instant now = time.instant();
        String login = name.strip();
        if (!throttle.allows(login, now)) return new LoginReply.TooOften();
        // counted before the slow part, or a thousand attempts at once would all be allowed
        throttle.failed(login, now);
        Optional<Account> account = accounts.find(login);
        boolean right = password.length() <= LONGEST_PASSWORD
                && passwords.matches(
                        password, account.map(Account::passwordHash).orElseGet(this::nobody));
        if (account.isEmpty() || !right) return new LoginReply.Wrong();
        throttle.succeeded(login);
        return enter(account.get());
    }

    /** Whose browser this is. */
    public Optional<Account> who(String token) {
        return sessions.find(Secrets.hash(token), time.instant());
    }

    public void logout(String token) {
        sessions.remove(Secrets.hash(token));
    }

    /** Whether somebody has set a password yet. */
    public boolean hasAccounts() {
        return !accounts.list().isEmpty();
    }

    /** A fresh token for the link that sets the first password; an earlier one is worth nothing any more. */
    public String newFirstPasswordToken() {
        String token = secrets.fresh();
        settings.put(LINK, HexFormat.of().formatHex(Secrets.hash(token)));
        return token;
    }

    /** Sets the first password by its one-time link and logs in. */
    public synchronized LoginReply firstPassword(String token, String password) {
        Optional<String> expected = settings.find(LINK);
        if (expected.isEmpty()
                || !MessageDigest.isEqual(HexFormat.of().parseHex(expected.get()), Secrets.hash(token))
                || hasAccounts()) return new LoginReply.LinkUsed();
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD)
            return new LoginReply.PasswordTooShort();
        Account account = accounts.put(FIRST, passwords.hash(password), time.instant());
        settings.remove(LINK);
        return enter(account);
    }

    /** Gives the first account this password, for whoever keeps the server; one it has already changes nothing. */
    public void setPassword(String password) {
        Optional<Account> account = accounts.find(FIRST);
        if (account.isPresent() && passwords.matches(password, account.get().passwordHash())) return;
        accounts.put(FIRST, passwords.hash(password), time.instant());
        settings.remove(LINK);
    }

    private synchronized String nobody() {
        String hash = nobody;
        if (hash == null) nobody = hash = passwords.hash(secrets.fresh());
        return hash;
    }

    private LoginReply enter(Account account) {
        Instant now = time.instant();
        sessions.removeExpired(now);
        String token = secrets.fresh();
        sessions.create(Secrets.hash(token), account.id(), now, now.plus(SESSION));
        return new LoginReply.Entered(token, account);
    }
}
