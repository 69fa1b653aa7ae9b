# Draft: not yet reviewed by a translator.

### Staff write the instructions, and see what is left to do.

## The worklist
worklist-title = Texts to write
worklist-activities = Activities
worklist-no-activities = You have no activities to write about.
worklist-left = { $texts ->
    [one] One text to look at
   *[other] { $texts } texts to look at
}
worklist-to-do = To do
worklist-all = All languages
worklist-show = Show
worklist-nothing = All is done here.
worklist-activity = Activity
worklist-level = Level
worklist-state = State

## The languages of the interface
interface-title = Languages of the app
interface-what = The words on buttons and in headings are kept in files. You can download them and give them to a translator. They are part of the program. New words therefore come with its next version. Send the files to those who develop Steg.
interface-messages = Texts
interface-drafted = Written by
interface-reviewed = Reviewed by
interface-nobody = Nobody yet

## The matrix
matrix-title = Texts of the activity
matrix-caption = Languages and levels
matrix-language = Language
matrix-files = File
matrix-download = Download
matrix-open = Open
matrix-write = Write
matrix-written = Written by { $name }, { $day }
matrix-came = Came with Steg, { $day }
matrix-reviewed = Reviewed by { $name }, { $day }
matrix-waiting = { $people ->
    [one] One participant waits
   *[other] { $people } participants wait
}

## How it stands with a text
state-missing = Missing
state-instead = Read at: { $level }
state-stale = Out of date
state-draft = Draft
state-reviewed = Reviewed

## Writing
editor-back = All texts
editor-title = Title
editor-step = Step { $step }
editor-text = Text
editor-section = Section
editor-picture = Picture
editor-picture-none = No picture
editor-add = New step
editor-up = Up
editor-down = Down
editor-remove = Remove
editor-look = Look
editor-save = Save
editor-saved = The text is saved.
editor-not-saved = The text is not saved yet.
editor-source-new = New text:
editor-made-from = Written from: { $level }, version { $version }.
editor-stale-what = The Swedish text has changed. What is new stands at each step.
editor-start-with = Write from:
editor-swedish-first = Write the Swedish text first.
editor-changed = Somebody else has saved a new version. Your text is still here. Compare them. If you save, yours becomes the newest.
editor-theirs = The other text
editor-readability = How easy is the text?
editor-readability-what = The computer counts words. It does not know whether the text is good. You can save a hard text too.
editor-passes = The text is easy enough for this level.
editor-too-hard = The text is too hard for this level.
editor-no-gate = This level has no limit.
editor-figures = LIX { $lix }. Words per sentence: { $mean }. Longest sentence: { $longest } words.
editor-figures-gate = LIX { $lix } (at most { $most }). Words per sentence: { $mean } (at most { $most_mean }). Longest sentence: { $longest } words (at most { $most_longest }).
editor-long-sentence = { $words } words in one sentence: { $sentence }
editor-long-words = long words: { $words }
editor-preview = How it looks on a phone
editor-versions = Versions
editor-version = Version { $version }
editor-again = Use this version again
editor-review = I know the language. The text is right.
editor-review-take = Take the review back
editor-review-said = The text is reviewed.
editor-review-taken = The text is a draft again.
editor-title-empty = The title is missing.
editor-step-empty = Step { $step } has no text.
editor-title-too-long = The title is too long. It may have { $most } characters.
editor-step-too-long = Step { $step } is too long. It may have { $most } characters.
editor-title-unseen = The title has characters that cannot be seen. Write it again.
editor-step-unseen = Step { $step } has characters that cannot be seen. Write it again.
editor-no-steps = The text has no steps.
editor-too-many-steps = The text has too many steps. It may have { $most }.
editor-file-refused = The file cannot be used. Nothing was changed. Correct this:

## Translators' files
import-title = Take in a file
import-what = Download a file for a language. The translator fills it in. Send it in here. You see first what will be new.
import-file = File (.po)
import-look = Show what will be new
import-changes = This will be new
import-nothing = There is nothing new in the file.
import-stale = The Swedish text has changed since the file was made.
import-take = Save as a draft

## What is wrong with a file; PO and UTF-8 stay
po-line = Line { $line }
po-encoding = The characters cannot be read. Save the file as UTF-8.
po-syntax = The line does not follow the PO format.
po-too-large = The file is too large.
po-plural = The file may not have plural forms.
po-fuzzy = The text is marked as not done.
po-head = The head of the file lacks { $name }, or it is wrong. Download the file again.
po-other-activity = The file belongs to another activity.
po-unknown-source = The Swedish text in the file is not here.
po-twice = { $key } is there twice.
po-unknown = { $key } is not in the Swedish text.
po-missing = { $key } is missing in the file.
po-untranslated = { $key } is not translated.
po-too-long = { $key } is too long.
po-unseen = { $key } has characters that cannot be seen.
po-other-words = The Swedish of { $key } was changed in the file.
po-gone = { $key } is no longer in the Swedish text. Its translation would be lost. Download a new file.
