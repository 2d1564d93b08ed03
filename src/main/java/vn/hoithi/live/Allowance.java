package vn.hoithi.live;

/**
 * How much one socket may send: a burst, and then so many a second. Per seat, never per IP address: a whole room sits
 * behind one.
 */
final class Allowance {
    private final double burst;
    private final double perSecond;
    private double left;
    private long lastNanos;

    Allowance(double burst, double perSecond, long nowNanos) {
        this.burst = burst;
        this.perSecond = perSecond;
        this.left = burst;
        this.lastNanos = nowNanos;
    }

    boolean take(long nowNanos) {
        left = Math.min(burst, left + (nowNanos - lastNanos) / 1e9 * perSecond);
        lastNanos = nowNanos;
        if (left < 1) return false;
        left--;
        return true;
    }
}
