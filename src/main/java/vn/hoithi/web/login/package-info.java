/**
 * Who an organiser is: passwords, one-time links, sessions.
 *
 * <p>Start reading at {@link vn.hoithi.web.login.Logins}. Contestants, stages and referees have no account; their tokens
 * are in {@code live}. Everything here blocks, password hashing on purpose: call it on a virtual thread.
 */
@NullMarked
package vn.hoithi.web.login;

import org.jspecify.annotations.NullMarked;
