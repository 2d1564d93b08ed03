package vn.hoithi.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoodleHtmlTest {
    @Test
    void tags_go_and_words_stay_apart() {
        assertThat(text("<p style=\"a>b\">Một</p><p>hai<br/>ba</p><ul><li>bốn</li><li>năm</li></ul>"))
                .isEqualTo("Một hai ba bốn năm");
        assertThat(text("M<b>ộ</b>t <!-- ẩn --><script>alert(1)</script><style>p{}</style>hai"))
                .isEqualTo("Một hai");
        assertThat(text("<table><tr><td>1</td><td>2</td></tr></table>")).isEqualTo("1 2");
    }

    @Test
    void entities_are_characters() {
        assertThat(text("H&agrave; N&#7897;i &#x111;&eacute;p &lt;b&gt; &amp;amp; A&nbsp;B &hellip;"))
                .isEqualTo("Hà Nội đép <b> &amp; A B …");
        assertThat(text("R&D; AT&T &khongco; &#99999999; &#xD800; &;"))
                .isEqualTo("R&D; AT&T &khongco; &#99999999; &#xD800; &;");
    }

    @Test
    void what_is_no_tag_stays() {
        assertThat(text("3 < 5 và 7 > 2, x<y")).isEqualTo("3 < 5 và 7 > 2, x<y");
        assertThat(text("a <b chưa đóng")).isEqualTo("a <b chưa đóng");
        assertThat(text("<")).isEqualTo("<");
    }

    @Test
    void raised_and_lowered_digits_keep_their_place() {
        assertThat(text("km<sup>2</sup>, H<sub>2</sub>O, 10<sup>-3</sup>, 1<sup>st</sup>"))
                .isEqualTo("km², H₂O, 10⁻³, 1st");
    }

    @Test
    void pictures_are_noticed() {
        assertThat(Html.read("a <img src='x'> b").media()).isTrue();
        assertThat(Html.read("a @@PLUGINFILE@@/x b").media()).isTrue();
        assertThat(Html.read("a <b>b</b>").media()).isFalse();
    }

    @Test
    void text_made_to_be_slow_is_read_in_its_time() {
        for (String part : List.of("&", "<sup>", "<a ='", "<!--", "<script>", "<a \"='", "</", "&#", "<a <"))
            assertThat(timeOf(part.repeat(300_000))).as(part).isLessThan(Duration.ofSeconds(5));
    }

    private static Duration timeOf(String html) {
        long begin = System.nanoTime();
        assertThat(Html.read(html)).isNotNull();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static String text(String html) {
        return Html.read(html).text();
    }
}
