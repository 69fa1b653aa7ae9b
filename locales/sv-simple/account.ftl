# Draft: not yet reviewed by a translator.
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
sign-in-how = Skriv din kod. Du får koden av din vägledare.
sign-in-code = Din kod
sign-in-code-hint = Koden har 16 tecken.

join-title = Välkommen
join-for = Koden är till
join-not-you = Är det inte du? Stäng sidan.
join-button = Logga in här
join-misread = Vi kan inte läsa koden. Den har 16 tecken. Skriv igen.
join-unknown = Koden är fel. Skriv igen. Eller be om en ny kod.
join-used = Koden är använd. Be din vägledare om en ny.
join-expired = Koden är för gammal. Be din vägledare om en ny.

invite-title = Bjud in
invite-what = Koden loggar in en gång. Ge den till rätt person.
invite-days =
    { $days ->
        [one] Koden gäller en dag.
       *[other] Koden gäller { $days } dagar.
    }
invite-devices =
    { $count ->
        [0] Ingen enhet är inloggad.
        [one] En enhet är inloggad.
       *[other] { $count } enheter är inloggade.
    }
invite-open = Det finns en kod redan. Den gäller till { $until }. En ny kod stänger den.
invite-make = Gör en kod
invite-once = Du ser koden bara nu.
invite-qr = QR-kod
invite-step-scan = Öppna kameran. Peka på bilden.
invite-step-write = Går det inte? Skriv koden.
invite-step-press = Läs namnet. Tryck på knappen.

settings-title = Du
settings-you-are = Du är
settings-saved = Sparat.
settings-level = Hur svår text vill du ha?
settings-level-auto = Som i mitt program
settings-level-now = Nu: { $level }

devices-title = Här är du inloggad
devices-signed-out = Utloggad.
device-this = Den här
device-unknown = Okänd
device-since = Inloggad { $date }
device-seen = Användes { $at }
sign-out = Logga ut
sign-out-all = Logga ut överallt

opened-title = Vem har tittat?
opened-why = Här ser du vem som har öppnat din sida. Fråga din vägledare om du undrar.
opened-none = Ingen har tittat.
opened-record = Din sida
opened-invitation = Gjorde en kod till dig
opened-attendance = Din närvaro

data-title = Allt vi vet om dig
data-what = Du kan hämta allt. Det blir en fil. Din vägledare kan hjälpa dig att läsa.
data-download = Hämta filen
opened-roll = Närvaro-listan
