package app.ownlight.help;

/** A small whole file of a practice's own. */
final class OwnHelp {

    static final String WHOLE = """
            emergency:
              - number: "112"
                place: {en: the town}
            first: [friends]
            places:
              - slug: town
                name: {en: Our town}
            lines:
              - slug: friends
                places: [town]
                name: {en: Friends on call}
                about: {en: For everybody.}
                contacts:
                  - kind: call
                    value: "016 1"
                hours: {en: At night.}
                checked: 2026-01-02
                sources:
                  - name: ourselves
                    from: 2026-01
            """;

    private OwnHelp() {}
}
