### The demonstration's first page.

demo-title = Prova Steg
demo-invented = Det här är en demonstration. Alla människor och adresser är påhittade.
demo-how = Välj vem du vill vara. Då ser du appen så som den personen ser den.
demo-languages = Språk på den här sidan
demo-participants = Deltagare
demo-about-participants = Ser sitt schema, checkar in, läser hur man gör och skriver till sin vägledare.
demo-counsellors = Vägledare
demo-about-counsellors = Följer upp sina deltagare och skriver till dem.
demo-supervisors = Handledare
demo-about-supervisors = Leder aktiviteten på platsen och ser vilka som kommer.
demo-caseworkers = Socialsekreterare
demo-about-caseworkers = Beställer, och läser månadens underlag.
demo-administrators = Administratör
demo-about-administrators = Ställer in kommunens platser, aktiviteter och personal.
demo-language = Appens språk:
demo-level-very-easy = Svenska texter: mycket lätta
demo-level-easy = Svenska texter: lätta
demo-level-ordinary = Svenska texter: vanliga
demo-stage = Steg i programmet: { $name }
demo-more =
    { $count ->
        [one] En person till finns men visas inte här.
       *[other] { $count } personer till finns men visas inte här.
    }
