package vn.hoithi.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that editors check banks with says the same as the reader. */
class SchemaTest {
    private static final Path FOLDER = Path.of("question-banks");
    private static final JsonSchema SCHEMA = schema();
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String HEAD = """
            format: hoithi/1
            id: bo
            title: Bộ thử
            language: vi
            questions:
              - id: cau-1
                review: draft
                ask: Câu hỏi?
            """;

    private static JsonSchema schema() {
        try {
            JsonNode schema =
                    new ObjectMapper().readTree(Files.readString(FOLDER.resolve("question-bank.schema.json")));
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static List<String> complaints(String yaml) throws IOException {
        return SCHEMA.validate(YAML.readTree(yaml)).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    @Test
    void every_bank_that_is_shipped_is_what_the_schema_says() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList())
                assertThat(complaints(Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "form: choice|options: [a, b]|answer: B",
                "form: multiple|options: [a, b, c]|answer: [A, C]|pinned: [C]",
                "form: multiple|options: [a, b, c]|answer: A, C",
                "form: truefalse|answer: sai",
                "form: short|answer: '1930'|accept: [năm 1930]",
                "form: number|answer: 40000|tolerance: '2,5'|closest: true|unit: người",
                "form: number|answer: '8,5'",
                "form: date|answer: 1930-02-03",
                "form: ordering|options: [a, b, c]|answer: [C, A, B]",
                "form: matching|options: [a, b]|matches: [x, y, z]|answer: [3, 1]",
                "form: choice|options: [a, b]",
                "form: short|answer:",
                "form: short|answer: a|media: [{picture: a.png, about: hình}]|reveal: [{video: b.webm}]",
                "form: short|answer: a|author: Lan|reviewed: {by: Lan, on: 2026-11-21}",
            })
    void what_the_reader_takes_the_schema_takes(String question) throws IOException {
        String yaml = HEAD + "    " + question.replace("|", "\n    ") + "\n";
        assertThat(complaints(yaml)).isEmpty();
        BankReading reading = read(yaml);
        assertThat(reading.problems().stream()
                        .map(BankProblem::code)
                        .filter(code -> code != BankProblem.Code.NO_ANSWER))
                .isEmpty();
        assertThat(reading.questions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "form: choice|options: [a, b]|answer: C",
                "form: choice|options: [a]|answer: A",
                "form: multiple|options: [a, b]|answer: []",
                "form: multiple|options: [a, b]|answer: [G]",
                "form: truefalse|answer: có",
                "form: number|answer: nhiều",
                "form: number|answer: 3|tolerance: ít",
                "form: date|answer: 3/2/1930",
                "form: ordering|options: [a, b]|answer: [A, A]",
                "form: matching|options: [a, b]|answer: [1, 2]",
                "form: matching|options: [a, b]|matches: [x, y]|answer: [1, 7]",
                "form: short|answer: a|options: [a, b]",
                "form: short|answer: a|tolerance: 2",
                "form: choice|options: [a, b]|answer: A|matches: [x, y]",
                "form: short|answer: a|media: [{picture: ../a.png}]",
                "form: short|answer: a|media: [{picture: a.png, sound: b.mp3}]",
                "form: short|answer: a|reviewed: {by: Lan}",
                "form: short|answer: a|author: ''",
                "form: vẽ|answer: a",
            })
    void what_the_schema_refuses_cannot_be_used(String question) throws IOException {
        String yaml = HEAD + "    " + question.replace("|", "\n    ") + "\n";
        assertThat(complaints(yaml)).isNotEmpty();
        assertThat(read(yaml).usable()).isZero();
        assertThat(read(yaml).problems()).isNotEmpty();
    }

    private static BankReading read(String yaml) {
        return BankFormats.read("bo.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .reading();
    }
}
