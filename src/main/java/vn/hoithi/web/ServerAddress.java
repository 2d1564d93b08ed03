package vn.hoithi.web;

import io.vertx.core.Vertx;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoithi.live.DeskHouse;

/**
 * Where phones in the room find this server: an address of the local network, unless the organiser gave another. It is
 * looked up again now and then, since a laptop may change its network.
 */
public final class ServerAddress implements DeskHouse.JoinAddress {
    private static final Logger LOG = LoggerFactory.getLogger(ServerAddress.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(15);
    private static final int HTTP = 80;

    /** Networks that exist inside this machine only, or lead out of the room. */
    private static final Pattern NOT_THE_ROOM = Pattern.compile(
            "docker|veth|^br-|virbr|vmnet|vboxnet|virtualbox|vmware|hyper-v|vethernet|wsl|tailscale|zerotier|^zt|^tun"
                    + "|^tap|^utun|wireguard|^wg|^ppp|bluetooth|^lxc|^lxd|podman|cni|flannel|calico");

    private final @Nullable String given;
    private volatile int port;
    private volatile String host = "localhost";

    /**
     * Begins with what the machine's networks are now.
     *
     * @param given what the organiser wants instead: {@code 192.168.1.5}, {@code may-chu:8080} or {@code
     *     https://thi.example.vn}; null to look for it
     */
    public ServerAddress(@Nullable String given) {
        this.given = given == null || given.isBlank() ? null : given.strip();
        look();
    }

    /** One address of one network of this machine. */
    record Candidate(String network, String name, InetAddress address) {}

    /** From now on this port is listened on. */
    public void listening(int onPort) {
        port = onPort;
    }

    /** Looks again every fifteen seconds, on a thread of its own: some systems take their time. */
    public void keepLooking(Vertx vertx) {
        vertx.setPeriodic(LOOK_EVERY.toMillis(), fired -> Thread.ofVirtual().start(this::look));
    }

    /** {@code http://192.168.1.5:8080}. */
    public String base() {
        String wanted = given;
        if (wanted == null) return "http://" + host + (port == HTTP ? "" : ":" + port);
        if (wanted.contains("://")) return wanted.replaceAll("/+$", "");
        boolean portGiven = wanted.matches(".*:\\d+");
        return "http://" + wanted + (portGiven || port == HTTP ? "" : ":" + port);
    }

    @Override
    public String of(String code) {
        return base() + "/j/" + code;
    }

    /**
     * Whether an address is one of this server's own.
     *
     * @param calledAs host and port by which a browser has reached us
     */
    boolean isOwn(String url, @Nullable String calledAs) {
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme();
            String authority = uri.getRawAuthority();
            if (authority == null || scheme == null || !(scheme.equals("http") || scheme.equals("https"))) return false;
            return authority.equals(calledAs) || authority.equals(new URI(base()).getRawAuthority());
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    private void look() {
        try {
            host = choose(candidates());
        } catch (SocketException failure) {
            LOG.warn("The networks of this machine cannot be listed; phones are sent to {}", host, failure);
        }
    }

    private static List<Candidate> candidates() throws SocketException {
        List<Candidate> found = new ArrayList<>();
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            if (!network.isUp() || network.isLoopback() || network.isVirtual() || network.isPointToPoint()) continue;
            String name = String.valueOf(network.getDisplayName());
            for (InterfaceAddress address : network.getInterfaceAddresses())
                found.add(new Candidate(network.getName(), name, address.getAddress()));
        }
        return found;
    }

    /** A private IPv4 address of a real network, home networks' first; this machine alone where there is none. */
    static String choose(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.address() instanceof Inet4Address)
                .filter(candidate -> !candidate.address().isLinkLocalAddress())
                .filter(candidate -> !isInside(candidate.network()) && !isInside(candidate.name()))
                .min(Comparator.comparingInt(candidate -> distance(candidate.address())))
                .map(candidate -> candidate.address().getHostAddress())
                .orElse("localhost");
    }

    private static boolean isInside(String name) {
        return NOT_THE_ROOM.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    private static int distance(InetAddress address) {
        if (!address.isSiteLocalAddress()) return 3;
        int first = address.getAddress()[0] & 0xff;
        return first == 192 ? 0 : first == 10 ? 1 : 2;
    }
}
