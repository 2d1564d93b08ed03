package vn.hoithi.web.login;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/**
 * Passwords as Argon2id hashes, which carry their own salt and parameters.
 *
 * <p>Parameters: 19 MiB, two passes, one lane, as OWASP's password storage page asks for. One is computed at a time:
 * a crowd at the login page shall cost the contest neither its memory nor its processors.
 */
final class Passwords {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final int SALT = 16;

    private final Semaphore turns = new Semaphore(1);

    String hash(String password) {
        return inTurn(() -> Password.hash(password)
                .addRandomSalt(SALT)
                .with(Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, LENGTH, Argon2.ID))
                .getResult());
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    private <T> T inTurn(Callable<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            turns.release();
        }
    }
}
