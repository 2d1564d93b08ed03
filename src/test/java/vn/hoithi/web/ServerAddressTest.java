package vn.hoithi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoithi.web.ServerAddress.Candidate;

class ServerAddressTest {

    @Test
    void phones_are_sent_to_the_rooms_own_network() {
        assertThat(ServerAddress.choose(List.of(
                        on("docker0", "172.17.0.1"),
                        on("eth1", "10.8.0.4"),
                        on("wlan0", "192.168.1.5"),
                        on("vEthernet (WSL)", "192.168.99.1"))))
                .isEqualTo("192.168.1.5");
        assertThat(ServerAddress.choose(List.of(on("br-4f2a", "192.168.2.1"), on("eth0", "172.20.0.9"))))
                .isEqualTo("172.20.0.9");
        assertThat(ServerAddress.choose(List.of(on("eth0", "203.0.113.7"), on("eth1", "10.0.0.2"))))
                .isEqualTo("10.0.0.2");
    }

    @Test
    void without_a_network_there_is_only_this_machine() {
        assertThat(ServerAddress.choose(List.of())).isEqualTo("localhost");
        assertThat(ServerAddress.choose(List.of(on("eth0", "169.254.3.4"), on("eth0", "fe80::1"))))
                .isEqualTo("localhost");
    }

    @Test
    void what_the_organiser_gives_goes_first() {
        assertBase("192.168.1.5", 8080, "http://192.168.1.5:8080");
        assertBase("192.168.1.5:9000", 8080, "http://192.168.1.5:9000");
        assertBase("may-chu", 80, "http://may-chu");
        assertBase("https://thi.example.vn/", 8080, "https://thi.example.vn");
    }

    private static void assertBase(String given, int port, String base) {
        ServerAddress address = new ServerAddress(given);
        address.listening(port);
        assertThat(address.base()).isEqualTo(base);
        assertThat(address.of("123456")).isEqualTo(base + "/j/123456");
    }

    private static Candidate on(String network, String address) {
        try {
            return new Candidate(network, network, InetAddress.getByName(address));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
