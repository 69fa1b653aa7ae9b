# Draft: not yet reviewed by a translator.
### Words of the trade: a word, her own list, the practice.

words-title = Word
words-mine = My words
words-of = Words of the activity
words-of-empty = There are no words here yet.
words-activities = Words of your activities
words-back = Back:
words-mine-empty = Your list is empty. Read about an activity in Swedish and press a word with dots under it.
words-on = Put on my list
words-off = Take off my list
words-is-on = The word is on your list.
words-known = { $count ->
    [one] You know one word.
   *[other] You know { $count } words.
}
words-counts = Your counsellor counts the practice towards your language goals.

## The practice: a picture, and which word it is
practice-title = Practise words
practice-what = You see a picture. Choose the Swedish word. There are at most eight pictures.
practice-start = Start
practice-too-few = There are too few words with pictures yet. Come back later.
practice-of = Picture { $at } of { $of }
practice-question = Which word is it?
practice-right = Right!
practice-wrong = Not quite. This is the word.
practice-chose = You chose:
practice-next = Next picture
practice-end = See how it went
practice-done = Well practised!
practice-score = Right: { $right } of { $of }.
practice-again = Practise again
practice-look = Look at these again

## Seen by staff
desk-words = Words
desk-words-score = Words practised: { $practised }. Words known: { $known }.
desk-words-known = A word is known when the answer was right on three different days.
desk-words-counts = Practice counts towards language
desk-words-counts-what = The participant sees it with the goals. You mark the milestones yourself.
words-setup-what = The words are marked in the Swedish texts of the activity. Words that come with Steg come with its texts.
words-setup-none = The activity has no words yet.
words-setup-translated = Languages: { $count } of { $of }
words-edit = Change
words-remove = Remove
words-new = New word
words-change = Change the word
words-field-swedish = The word in Swedish, with en or ett
words-field-forms = Forms, with commas between them
words-field-forms-hint = As the word stands in the texts: handske, handsken, handskar.
words-field-sentence = A short sentence in very easy Swedish
words-field-picture = Picture
words-picture-none = No picture
words-translations = In other languages

## What is wrong with a word
words-no-word = Write the word in Swedish.
words-no-forms = Write at least one form of the word.
words-no-sentence = Write a short sentence with the word.
words-too-long = A text is too long. It may have { $most } characters at most.
words-too-many-forms = The word has too many forms. Write { $most } at most.
