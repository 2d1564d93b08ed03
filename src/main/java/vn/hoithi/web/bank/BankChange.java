package vn.hoithi.web.bank;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoithi.question.Level;

/** One thing an organiser does to a bank; {@code web/src/organise/bank/changes.ts} has the same. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BankChange.Put.class, name = "put"),
    @JsonSubTypes.Type(value = BankChange.Add.class, name = "add"),
    @JsonSubTypes.Type(value = BankChange.Remove.class, name = "remove"),
    @JsonSubTypes.Type(value = BankChange.Set.class, name = "set"),
    @JsonSubTypes.Type(value = BankChange.Review.class, name = "review"),
    @JsonSubTypes.Type(value = BankChange.Rename.class, name = "rename")
})
public sealed interface BankChange {

    /** Writes a question anew, in its place. */
    record Put(WrittenJson question) implements BankChange {}

    /** Adds questions at the end; they get ids of their own. */
    record Add(List<WrittenJson> questions) implements BankChange {}

    record Remove(List<String> ids) implements BankChange {}

    /**
     * Sets the same for many questions; what is null stays as it is.
     *
     * @param seconds suggested time; 0 takes it away
     */
    record Set(
            List<String> ids,
            @Nullable String theme,
            @Nullable Level level,
            @Nullable Long seconds,
            @Nullable String author)
            implements BankChange {}

    /**
     * Checks questions, or takes the check away.
     *
     * @param state {@code draft}, {@code reviewed} or {@code approved}; only what has been reviewed can be approved
     */
    record Review(List<String> ids, String state) implements BankChange {}

    /** Calls the bank otherwise. */
    record Rename(String title) implements BankChange {}
}
