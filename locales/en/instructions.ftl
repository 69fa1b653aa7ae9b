# Draft: not yet reviewed by a translator.
### What to do at each activity.

instructions-title = What to do
instructions-all = All activities
instructions-empty = You have no activities yet. When you have one, you can read here what to do.
instructions-none = There is no text yet. Ask your supervisor.
instructions-next = Next time
instructions-fallback = This text is in another language: { $language }. There is no text in English yet.
instructions-others = You can read this text in these languages:
instructions-swedish = Read it in Swedish
instructions-levels = Choose how easy the Swedish is
instructions-draft = This translation is a draft. Nobody has checked it yet.
instructions-understand = I have understood
instructions-understood = You said on { $day } that you have understood.
instructions-changed = You read an older text on { $day }. The text is new. Read it again.
instructions-not-understood = I do not understand. Write to my counsellor.
instructions-wish = I want to read in { $language }
instructions-wished = Your counsellor sees that you want to read in { $language }.
instructions-none-yet = No text yet.

## The parts of an instruction
section-where = When and where
section-way = How to get there
section-bring = What to bring and wear
section-work = What we do
section-safety = Safety
section-breaks = Breaks, prayer, toilet
section-ask = Ask
section-absent = Ill or late

## Seen by staff
desk-instructions = Instructions
desk-instructions-understood = Understood on { $day }: { $language }, { $level }, version { $version }.
desk-instructions-outdated = There is a newer version.
desk-instructions-wish = Wants to read in { $language }.
shipped-title = Instructions
shipped-back = The municipality
shipped-what = Steg comes with texts. Choose one for the activity. Older versions are kept.
shipped-text = Text that comes with Steg
shipped-take = Use this text
shipped-wishes = { $people ->
    [one] One participant wants to read in { $language }.
   *[other] { $people } participants want to read in { $language }.
}
shipped-edit = Write and review the texts
