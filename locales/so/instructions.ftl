# Draft: not yet reviewed by a translator.
### What to do at each activity.

instructions-title = Tilmaamo
instructions-all = Hawlaha oo dhan
instructions-empty = Weli hawl ma lihid. Marka aad hesho, halkan ayaad ka akhrin doontaa waxa la sameeyo.
instructions-none = Weli qoraal ma jiro. Weydii kormeerahaaga.
instructions-next = Marka xigta
instructions-fallback = Qoraalkani waa luqad kale: { $language }. Weli ma jiro qoraal af-Soomaali ah.
instructions-others = Qoraalkan waxaad ku akhrisan kartaa luqadahan:
instructions-swedish = Ku akhri Iswiidhish
instructions-levels = Dooro sida uu Iswiidhishku u fudud yahay
instructions-draft = Turjumaaddani waa qabyo. Weli cidna ma hubin.
instructions-understand = Waan fahmay
instructions-understood = Waxaad tidhi waan fahmay: { $day }.
instructions-changed = Waxaad akhriday qoraal ka duug ah: { $day }. Qoraalku waa cusub yahay. Mar kale akhri.
instructions-not-understood = Ma fahmin. U qor lataliyaha.
instructions-wish = Waxaan rabaa inaan ku akhriyo: { $language }
instructions-wished = Lataliyahaagu wuu arkaa inaad rabto inaad ku akhrido: { $language }.
instructions-none-yet = Weli qoraal ma jiro.

## The parts of an instruction
section-where = Goorma iyo xaggee
section-way = Sida loo tago
section-bring = Waxa aad qaadanayso
section-work = Waxa aan qabanno
section-safety = Badbaado
section-breaks = Nasasho, salaad, musqul
section-ask = Weydii
section-absent = Xanuun ama soo daahid

## Seen by staff
desk-instructions = Tilmaamo
desk-instructions-understood = La fahmay { $day }: { $language }, { $level }, nooca { $version }.
desk-instructions-outdated = Waxaa jira nooc cusub.
desk-instructions-wish = Wuxuu rabaa inuu ku akhriyo: { $language }.
shipped-title = Tilmaamo
shipped-back = Degmada
shipped-what = Steg wuxuu leeyahay qoraallo diyaar ah. U dooro hawsha qoraal. Noocyadii hore way kaydsan yihiin.
shipped-text = Qoraal diyaar ah
shipped-take = Isticmaal qoraalkan
shipped-wishes = { $people ->
    [one] Hal ka-qaybgale ayaa raba inuu ku akhriyo: { $language }.
   *[other] { $people } ka-qaybgale ayaa raba inay ku akhriyaan: { $language }.
}
shipped-edit = Qor oo hubi qoraallada
