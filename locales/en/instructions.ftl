# Draft: not yet reviewed by a translator.
### What to do at each activity.

instructions-title = What to do
instructions-all = All activities
instructions-empty = You have no activities yet. When you have one, you can read here what to do.
instructions-none = There is no text yet. Ask your supervisor.
instructions-next = Next time
instructions-fallback = This text is in another language: { $language }. There is no text in English yet.
instructions-swedish = Read it in Swedish
instructions-levels = Choose how easy the Swedish is
instructions-level-very-easy = Very easy
instructions-level-easy = Easy
instructions-level-ordinary = Ordinary Swedish
