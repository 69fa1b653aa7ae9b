### Staff write the instructions, and see what is left to do.

## The worklist
worklist-title = Texter att skriva
worklist-activities = Aktiviteter
worklist-no-activities = Du har inga aktiviteter att skriva om.
worklist-left = { $texts ->
    [one] En text att se på
   *[other] { $texts } texter att se på
}
worklist-to-do = Att göra
worklist-all = Alla språk
worklist-show = Visa
worklist-nothing = Här är allt klart.
worklist-activity = Aktivitet
worklist-level = Nivå
worklist-state = Läge

## The languages of the interface
interface-title = Språken i appen
interface-what = Orden i knappar och rubriker ligger i filer. Du kan ladda ner dem och ge dem till en översättare. De följer med programmet. Nya ord kommer därför med nästa version. Skicka filerna till dem som utvecklar Steg.
interface-messages = Texter
interface-drafted = Skrivet av
interface-reviewed = Granskat av
interface-nobody = Ingen än

## The matrix
matrix-title = Texter för aktiviteten
matrix-caption = Språk och nivåer
matrix-language = Språk
matrix-files = Fil
matrix-download = Ladda ner
matrix-open = Öppna
matrix-write = Skriv
matrix-written = { $name } skrev { $day }
matrix-came = Följde med Steg, { $day }
matrix-reviewed = { $name } granskade { $day }
matrix-waiting = { $people ->
    [one] En deltagare väntar
   *[other] { $people } deltagare väntar
}

## How it stands with a text
state-missing = Saknas
state-instead = Läses på: { $level }
state-stale = Gammal
state-draft = Utkast
state-reviewed = Granskad

## Writing
editor-back = Alla texter
editor-title = Rubrik
editor-step = Steg { $step }
editor-text = Text
editor-section = Del
editor-picture = Bild
editor-picture-none = Ingen bild
editor-add = Nytt steg
editor-up = Upp
editor-down = Ner
editor-remove = Ta bort
editor-look = Titta
editor-save = Spara
editor-saved = Texten är sparad.
editor-not-saved = Texten är inte sparad än.
editor-source-new = Ny text:
editor-made-from = Skriven efter: { $level }, version { $version }.
editor-stale-what = Den svenska texten är ändrad. Det som är nytt står vid stegen.
editor-start-with = Skriv efter:
editor-swedish-first = Skriv den svenska texten först.
editor-changed = Någon annan har sparat en ny version. Din text finns kvar här. Jämför dem. Om du sparar blir din text den nya.
editor-theirs = Den andra texten
editor-readability = Hur lätt är texten?
editor-readability-what = Datorn räknar ord. Den vet inte om texten är bra. Du kan spara även en svår text.
editor-passes = Texten är lätt nog för nivån.
editor-too-hard = Texten är för svår för nivån.
editor-no-gate = Den här nivån har ingen gräns.
editor-figures = LIX { $lix }. Ord per mening: { $mean }. Längsta mening: { $longest } ord.
editor-figures-gate = LIX { $lix } (högst { $most }). Ord per mening: { $mean } (högst { $most_mean }). Längsta mening: { $longest } ord (högst { $most_longest }).
editor-long-sentence = { $words } ord i en mening: { $sentence }
editor-long-words = långa ord: { $words }
editor-preview = Så ser det ut på mobilen
editor-versions = Versioner
editor-version = Version { $version }
editor-again = Använd den här versionen igen
editor-review = Jag kan språket. Texten är rätt.
editor-review-take = Ta bort granskningen
editor-review-said = Texten är granskad.
editor-review-taken = Texten är ett utkast igen.
editor-title-empty = Rubriken saknas.
editor-step-empty = Steg { $step } har ingen text.
editor-title-too-long = Rubriken är för lång. Den får ha { $most } tecken.
editor-step-too-long = Steg { $step } är för långt. Det får ha { $most } tecken.
editor-title-unseen = Rubriken har tecken som inte syns. Skriv den igen.
editor-step-unseen = Steg { $step } har tecken som inte syns. Skriv det igen.
editor-no-steps = Texten har inga steg.
editor-too-many-steps = Texten har för många steg. Den får ha { $most }.
editor-file-refused = Filen går inte att använda. Inget är ändrat. Rätta det här:

## Translators' files
import-title = Ta emot en fil
import-what = Ladda ner en fil för ett språk. Översättaren fyller i den. Skicka in den här. Du ser först vad som blir nytt.
import-file = Fil (.po)
import-look = Visa vad som blir nytt
import-changes = Det här blir nytt
import-nothing = Inget är nytt i filen.
import-stale = Den svenska texten har ändrats sedan filen gjordes.
import-take = Spara som utkast

## What is wrong with a file; PO and UTF-8 stay
po-line = Rad { $line }
po-encoding = Tecknen går inte att läsa. Spara filen som UTF-8.
po-syntax = Raden följer inte formatet PO.
po-too-large = Filen är för stor.
po-plural = Filen får inte ha flertalsformer.
po-fuzzy = Texten är märkt som inte klar.
po-head = Filens huvud saknar eller har fel värde för { $name }. Ladda ner filen igen.
po-other-activity = Filen hör till en annan aktivitet.
po-unknown-source = Den svenska texten i filen finns inte här.
po-twice = { $key } finns två gånger.
po-unknown = { $key } finns inte i den svenska texten.
po-missing = { $key } saknas i filen.
po-untranslated = { $key } är inte översatt.
po-too-long = { $key } är för lång.
po-unseen = { $key } har tecken som inte syns.
po-other-words = Svenskan för { $key } är ändrad i filen.
po-gone = { $key } finns inte längre i den svenska texten. Översättningen skulle gå förlorad. Ladda ner en ny fil.
