package vn.hoithi;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person at the keyboard can mend is told in one line, without a trace of the program's inside. */
class CommandLineIT {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_port_that_is_taken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(other.getLocalPort());
            serve("--host", "127.0.0.1", "--port", port)
                    .refusesWith("Cổng " + port + " đang có chương trình khác dùng", "Port " + port + " is taken");
        }
    }

    @Test
    void an_address_this_machine_does_not_have() throws Exception {
        // 192.0.2.0/24 is kept for examples by RFC 5737: no machine has it.
        serve("--host", "192.0.2.1").refusesWith("không có địa chỉ “192.0.2.1”", "no address “192.0.2.1”");
    }

    @Test
    void a_data_folder_that_cannot_be_written() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        Words.app("serve", "--port", "0", "--data", file.resolve("data").toString())
                .refusesWith("Không ghi được vào thư mục dữ liệu", "cannot be written");
    }

    @Test
    void a_database_nobody_answers_for() throws Exception {
        serve("--database-url", "postgresql://user:secret@127.0.0.1:1/hoithi")
                .refusesWith("Không kết nối được cơ sở dữ liệu", "The database cannot be reached");
    }

    @Test
    void a_database_address_nobody_can_read() throws Exception {
        serve("--database-url", "mysql://127.0.0.1/hoithi")
                .refusesWith("Địa chỉ cơ sở dữ liệu phải có dạng", "A database address looks like");
    }

    @Test
    void words_that_mean_nothing() throws Exception {
        Words.app("serv").refusesWith("Sai cách gọi", "hoithi --help");
        Words.app().refusesWith("Sai cách gọi", "hoithi --help");
        serve("--prot", "80").refusesWith("Sai cách gọi", "hoithi serve --help");
    }

    @Test
    void figures_out_of_bounds() throws Exception {
        serve("--port", "eighty").refusesWith("--port", "hoithi serve --help");
        serve("--port", "65536").refusesWith("--port", "hoithi serve --help");
        Words.app("rehearse", "--contestants", "0").refusesWith("--contestants", "hoithi rehearse --help");
        Words.app("rehearse", "--mode", "race").refusesWith("--mode", "hoithi rehearse --help");
        Words.app("rehearse", "--url", "localhost").refusesWith("--url", "hoithi rehearse --help");
    }

    @Test
    void a_server_to_rehearse_on_that_does_not_answer() throws Exception {
        Words.app("rehearse", "--url", "http://127.0.0.1:1")
                .refusesWith("Cần mật khẩu ban tổ chức", "password is needed");
        Words.app("rehearse", "--json", "--url", "http://127.0.0.1:1", "--admin-password", "x")
                .refusesWith("Không kết nối được máy chủ", "does not answer");
    }

    @Test
    void a_bank_to_rehearse_with_that_is_none() throws Exception {
        rehearse(folder.resolve("none.yaml")).refusesWith("không có tệp này", "no such file");
        rehearse(Files.writeString(folder.resolve("bank.docx"), "")).refusesWith("đuôi .yaml", ".yaml or .json");
        rehearse(Files.writeString(folder.resolve("broken.yaml"), "format: hoithi/1\nid: [\n"))
                .refusesWith("dòng ", "cannot be used: line ");
        rehearse(Files.writeString(folder.resolve("other.yaml"), "format: hoithi/9\n"))
                .refusesWith("dòng 1: Tệp phải ghi “format: hoithi/1”", "line 1: NOT_THIS_FORMAT");
    }

    private Words serve(String... options) throws Exception {
        String data = folder.resolve("data").toString();
        return Words.app(Stream.concat(Stream.of("serve", "--data", data), Stream.of(options))
                .toArray(String[]::new));
    }

    private static Words rehearse(Path bank) throws Exception {
        return Words.app("rehearse", "--bank", bank.toString());
    }
}
