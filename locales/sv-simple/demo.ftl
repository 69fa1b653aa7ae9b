# Draft: not yet reviewed by a translator.
### The demonstration's first page.

demo-title = Prova Steg
demo-invented = Det här är en övning. Ingen av dem finns. Inte husen heller.
demo-how = Välj en person. Då ser du appen som den personen.
demo-languages = Språk
demo-participants = Deltagare
demo-about-participants = Ser sitt schema. Checkar in. Läser och skriver brev.
demo-counsellors = Vägledare
demo-about-counsellors = Hjälper deltagare. Skriver till dem.
demo-supervisors = Handledare
demo-about-supervisors = Är på platsen. Ser vem som kommer.
demo-caseworkers = Socialsekreterare
demo-about-caseworkers = Bestämmer om stöd. Läser hur det går.
demo-administrators = Administratör
demo-about-administrators = Skriver in platser och folk.
demo-language = Språk i appen:
demo-level-very-easy = Svenska: mycket lätt
demo-level-easy = Svenska: lätt
demo-level-ordinary = Svenska: vanlig
demo-stage = Steg: { $name }
demo-more =
    { $count ->
        [one] En person till finns. Den syns inte här.
       *[other] { $count } personer till finns. De syns inte här.
    }
