### Signing in, invitations, settings, devices.

language = Språk
role-participant = deltagare
role-counsellor = vägledare
role-supervisor = handledare
role-caseworker = socialsekreterare
role-administrator = administratör
level-very-easy = Mycket lätt
level-easy = Lätt
level-ordinary = Vanlig

sign-in-title = Logga in
sign-in-how = Skriv koden som du fick av din vägledare. Har du ingen kod? Fråga din vägledare.
sign-in-code = Din kod
sign-in-code-hint = 16 bokstäver och siffror. Du behöver inte skriva strecken.

join-title = Välkommen
join-for = Koden är till
join-not-you = Är det inte du? Stäng sidan och säg till den som gav dig koden.
join-button = Logga in på den här enheten
join-misread = Vi kan inte läsa koden. Den har 16 bokstäver och siffror. Titta och skriv den igen.
join-unknown = Koden stämmer inte. Titta på koden och skriv den igen, eller be din vägledare om en ny.
join-used = Koden är redan använd. Be din vägledare om en ny kod.
join-expired = Koden är för gammal. Be din vägledare om en ny kod.

invite-title = Bjud in
invite-what = Koden loggar in en enhet, en gång. Ge den bara till rätt person.
invite-days =
    { $days ->
        [one] Koden gäller i en dag.
       *[other] Koden gäller i { $days } dagar.
    }
invite-devices =
    { $count ->
        [0] Ingen enhet är inloggad nu.
        [one] En enhet är inloggad nu.
       *[other] { $count } enheter är inloggade nu.
    }
invite-open = Det finns en kod som inte är använd. Den gäller till { $until }. Gör du en ny slutar den att gälla.
invite-make = Gör en kod
invite-once = Koden visas bara nu. Gör en ny om den kommer bort.
invite-qr = QR-kod som loggar in
invite-step-scan = Öppna kameran på telefonen och peka på bilden.
invite-step-write = Går det inte? Skriv koden på inloggningssidan.
invite-step-press = Läs namnet och tryck på knappen.

settings-title = Du och inställningar
settings-you-are = Inloggad som
settings-saved = Sparat.
settings-level = Hur svår ska texten vara?
settings-level-auto = Följ min nivå i programmet
settings-level-now = Nu: { $level }

devices-title = Här är du inloggad
devices-signed-out = Enheten är utloggad.
device-this = Den här
device-unknown = Okänd enhet
device-since = Inloggad { $date }
device-seen = Användes { $at }
sign-out = Logga ut
sign-out-all = Logga ut överallt

opened-title = Vem har sett dina uppgifter
opened-why = När någon av personalen öppnar dina uppgifter skriver vi upp det. Undrar du över något? Fråga din vägledare.
opened-none = Ingen har öppnat dina uppgifter än.
opened-record = Din sida
opened-invitation = Gjorde en kod till dig
opened-attendance = Din närvaro

data-title = Allt vi har sparat om dig
data-what = Du kan hämta allt som en fil. Den är gjord för datorer. Din vägledare kan hjälpa dig att läsa den.
data-download = Hämta filen
opened-roll = Närvarolistan
