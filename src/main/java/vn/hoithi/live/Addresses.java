package vn.hoithi.live;

import vn.hoithi.contest.ContestId;

/** Every address on the event bus. A literal address anywhere else is a bug. */
public final class Addresses {
    private Addresses() {}

    /** A socket says who it is; the reply is what it may do and what it shall see. */
    public static final String HELLO = "hello";
    /** The newest views again, once a socket listens. */
    public static final String CATCH_UP = "catchup";
    /** What time it is, and how long the way is. */
    public static final String CLOCK = "clock";

    /** The regular expression of the addresses a browser may send commands to. */
    static final String INBOXES = "contest\\.[0-9a-f-]{36}\\.inbox";

    /** Commands from sockets, with who sends them in the headers the gateway sets. */
    static String inbox(ContestId contest) {
        return of(contest, "inbox");
    }

    /** From gateways and the HTTP API to the desk; no browser ever reaches it. */
    static String door(ContestId contest) {
        return of(contest, "door");
    }

    static String stage(ContestId contest) {
        return of(contest, "stage");
    }

    static String contestants(ContestId contest) {
        return of(contest, "contestants");
    }

    /** People in the room without a seat. */
    static String audience(ContestId contest) {
        return of(contest, "audience");
    }

    static String juror(ContestId contest, int number) {
        return of(contest, "juror." + number);
    }

    static String host(ContestId contest) {
        return of(contest, "host");
    }

    static String referees(ContestId contest) {
        return of(contest, "referees");
    }

    static String seat(ContestId contest, int seat) {
        return of(contest, "seat." + seat);
    }

    /** To all gateways: sockets of this seat that are not of this device are to be closed. */
    static final String REVOKED = "gateways.revoked";

    private static String of(ContestId contest, String part) {
        return "contest." + contest + "." + part;
    }
}
