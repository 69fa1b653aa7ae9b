### What to do at each activity.

instructions-title = Så gör du
instructions-all = Alla aktiviteter
instructions-empty = Du har inga aktiviteter än. När du har fått en står det här hur du gör.
instructions-none = Det finns ingen text än. Fråga din handledare.
instructions-next = Nästa gång
instructions-fallback = Språket i texten är { $language }. Det finns ingen text på svenska än.
instructions-others = Du kan läsa texten på de här språken:
instructions-swedish = Läs på svenska
instructions-levels = Välj hur lätt svenskan ska vara
instructions-draft = Översättningen är ett utkast. Ingen har granskat den än.
instructions-understand = Jag har förstått
instructions-understood = Du sa { $day } att du har förstått.
instructions-changed = Du läste en äldre text { $day }. Texten är ny. Läs den igen.
instructions-not-understood = Jag förstår inte. Skriv till vägledaren.
instructions-wish = Jag vill läsa på { $language }
instructions-wished = Din vägledare ser att du vill läsa på { $language }.
instructions-none-yet = Ingen text än.

## The parts of an instruction
section-where = När och var
section-way = Så kommer du dit
section-bring = Ta med och ha på dig
section-work = Det här gör vi
section-safety = Säkerhet
section-breaks = Paus, bön och toalett
section-ask = Fråga
section-absent = Sjuk eller sen

## Seen by staff
desk-instructions = Instruktioner
desk-instructions-understood = Förstod { $day }: { $language }, { $level }, version { $version }.
desk-instructions-outdated = Det finns en nyare version.
desk-instructions-wish = Vill läsa på { $language }.
shipped-title = Instruktioner
shipped-back = Kommunen
shipped-what = Steg har färdiga texter. Välj en text för aktiviteten. Äldre versioner finns kvar.
shipped-text = Färdig text
shipped-take = Använd texten
shipped-wishes = { $people ->
    [one] En deltagare vill läsa på { $language }.
   *[other] { $people } deltagare vill läsa på { $language }.
}
shipped-edit = Skriv och granska texterna
