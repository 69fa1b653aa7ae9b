# Draft: not yet reviewed by a translator.
### What to do at each activity.

instructions-title = Så gör du
instructions-all = Tillbaka
instructions-empty = Du har inga aktiviteter än.
instructions-none = Det finns ingen text. Fråga din handledare.
instructions-next = Nästa gång
instructions-fallback = Texten är på ett annat språk: { $language }. Den finns inte på svenska än.
instructions-others = Texten finns på de här språken:
instructions-swedish = Läs på svenska
instructions-levels = Välj lätt eller svår text
instructions-draft = Texten är ett utkast. Ingen har läst den än.
instructions-understand = Jag förstår
instructions-understood = Du sa { $day }: Jag förstår.
instructions-changed = Du läste en gammal text { $day }. Nu är den ny. Läs den igen.
instructions-not-understood = Jag förstår inte. Skriv till din vägledare.
instructions-wish = Jag vill läsa på { $language }
instructions-wished = Du vill läsa på { $language }. Din vägledare ser det.
instructions-none-yet = Ingen text än.

## The parts of an instruction
section-where = När och var
section-way = Så kommer du dit
section-bring = Ta med
section-work = Det här gör vi
section-safety = Var rädd om dig
section-breaks = Paus, bön och toa
section-ask = Fråga
section-absent = Sjuk eller sen

## Seen by staff
desk-instructions = Så gör du
desk-instructions-understood = Förstod { $day }: { $language }, { $level }, text { $version }.
desk-instructions-outdated = Det finns en ny text.
desk-instructions-wish = Vill läsa på { $language }.
shipped-title = Så gör du
shipped-back = Kommunen
shipped-what = Steg har texter som är klara. Välj en text. De gamla finns kvar.
shipped-text = Text som är klar
shipped-take = Ta den här
shipped-wishes = { $people ->
    [one] En person vill läsa på { $language }.
   *[other] { $people } personer vill läsa på { $language }.
}
shipped-edit = Skriv och granska texterna
