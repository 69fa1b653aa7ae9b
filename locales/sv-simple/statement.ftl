# Draft: not yet reviewed by a translator.
### Tillgänglighetsredogörelsen (lag 2018:1937).

statement-title = Tillgänglighet
statement-link = Tillgänglighet: fungerar appen för dig?
statement-who = { $municipality } har hand om appen Steg. Här står hur appen fungerar.
statement-goal = Alla ska kunna använda appen. Du ska kunna lyssna med skärmläsare. Du ska kunna ha stor text. Lagen säger det. Den heter 2018:1937. Appen klarar det mesta, men inte allt.
statement-gaps = Det här fungerar inte än
statement-gap-translations = Texter på andra språk är utkast. Ingen översättare har läst dem.
statement-gap-people = Ingen med funktionsnedsättning har provat appen åt oss än.
statement-gap-screen = På platsen finns en skärm med en bild. Ser du den inte? Be handledaren säga siffrorna. Handledaren kan också skriva upp dig.
statement-tell-title = Säg till oss
statement-tell-what = Är det något du inte kan läsa eller göra? Säg till. Du kan få hjälp på ett annat sätt.
statement-tell = Kontakta oss:
statement-no-contact = Här finns ingen adress. Säg till din vägledare.
statement-complain-title = Hjälper vi dig inte?
statement-complain = Då kan du klaga hos Digg. Digg är en myndighet. Den ser till att vi följer lagen.
statement-how-title = Så har vi provat
statement-how = Ett program provar varje sida. Det provar smal skärm och stor text. Vi läste den här sidan { $date }.
