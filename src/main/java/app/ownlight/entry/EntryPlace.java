package app.ownlight.entry;

import app.ownlight.records.JournalIndex;
import app.ownlight.records.Topic;
import app.ownlight.vault.Kind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry that could be opened when it was last looked at, as far as it is known without opening it.
 *
 * @param question the prompt that it answers, without its wording; null for a free page
 * @param date the writer's local date
 */
public record EntryPlace(long position, @Nullable Question question, LocalDate date) {

    /** Whether it answers this prompt. */
    public boolean answers(Question other) {
        return question != null && question.isSamePrompt(other);
    }

    /** Whether it answers a prompt of this guide. */
    public boolean isOf(String guide) {
        return question != null && question.guide().equals(guide);
    }

    /** Whether it answers a prompt of this section. */
    public boolean isIn(String guide, String section) {
        return isOf(guide) && question.section().equals(section);
    }

    /** What the index keeps of an entry. */
    static Topic topic(@Nullable EntryHead head) {
        if (head == null) {
            return Topic.damaged(Kind.ENTRY);
        }
        Question asked = head.question();
        return asked == null
                ? new Topic(Kind.ENTRY, "", "", "")
                : new Topic(Kind.ENTRY, asked.guide(), asked.section(), asked.prompt());
    }

    static void put(JournalIndex index, long position, @Nullable EntryHead head) {
        index.put(position, topic(head), head == null ? LocalDate.EPOCH : head.date());
    }

    /** Whether the index says of an entry what opening it says. */
    boolean fits(@Nullable EntryLine line) {
        return line != null
                && !line.isDamaged()
                && date.equals(line.head().date())
                && (question == null ? line.head().question() == null : line.answers(question));
    }

    /** The newest first; without what is damaged. */
    static List<EntryPlace> in(JournalIndex index) {
        Map<Topic, Optional<Question>> questions = new HashMap<>();
        return index.positions()
                .filter(position -> isEntry(index.topic(position)))
                .mapToObj(position -> new EntryPlace(
                        position,
                        questions
                                .computeIfAbsent(index.topic(position), EntryPlace::question)
                                .orElse(null),
                        index.day(position)))
                .toList();
    }

    private static boolean isEntry(@Nullable Topic topic) {
        return topic != null && topic.kind() == Kind.ENTRY && !topic.damaged();
    }

    private static Optional<Question> question(Topic topic) {
        return topic.guide().isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(topic.guide(), 0, "", topic.section(), topic.name(), ""));
    }
}
