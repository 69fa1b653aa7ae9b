# Draft: not yet reviewed by a translator.
### A site's screens: what a screen says of itself, enrolling one, taking one out of use.

site-screens = Shaashado
screen-alone = Shaashaddu hadda internet ma laha. Koodadku weli way shaqeeyaan.
screen-corrected = Saacadda qalabkan way khaldan tahay. Shaashaddu waxay isticmaashaa waqtiga server-ka. Koodadku way shaqeeyaan.
screen-unsure = Ma hubno in saacadda shaashaddu sax tahay. Waa laga yaabaa inuusan koodku shaqayn. Saacadda la barbar dhig telefoonkaaga. Haddii ay kala duwan yihiin, weydii kormeeraha.
screen-no-keys = Shaashaddu muddo dheer internet ma lahayn. Hadda kood ma laha. Internet ku xir.
screen-last-contact = Xiriirkii u dambeeyay:
screen-revoked = Shaashaddan hadda lama isticmaalo. Weydii kormeeraha goobta.
screen-enrol-again = Mar kale ku xir shaashadda
screen-code-unknown = Koodku sax ma aha. Xaraf kasta hubi.
screen-code-used = Koodka mar hore ayaa la isticmaalay. Kormeeraha weydiiso mid cusub.
screen-code-expired = Koodku hadda ma shaqeeyo. Kormeeraha weydiiso mid cusub.
screens-title = Shaashadaha goobta
screens-none = Weli shaashad halkan laguma xirin.
screens-what = Tablet ama telefishan ayaa tusi kara koodka goobta, iyada oo aan qofna ku soo gelin. Hal toddobaad ayay internet la'aan sii shaqaysaa. Waxaad u baahan tahay kood si aad u xirto.
screens-add = Ku xir shaashad
screens-code-once = Koodku hadda oo keliya ayuu muuqdaa. Hal mar ayuu shaqeeyaa, hal saac gudaheed.
screens-step-open = Cinwaankan ka fur tablet-ka ama telefishanka:
screens-step-type = Koodka halkaas ku qor.
screens-step-press = Riix "Ku xir".
screens-since = La xiray: { $at }. Waxaa xiray: { $name }
screens-seen = Xiriirkii u dambeeyay: { $at }
screens-off = Ka saar adeegga
screens-off-means = Haddii aad shaashad adeegga ka saarto, koodadkeedu waxay istaagayaan 15 ilbiriqsi gudahood. Markaas goobtu waxay helaysaa fure cusub. Shaashadaha kale ee halkan iyagaa soo qaadanaya marka ay internet leeyihiin. Shaashad aan internet lahayn waxay tusaysaa koodad aan shaqayn, ilaa ay internet hesho.
screens-off-done = Shaashadda adeegga waa laga saaray.
enrol-title = Ku xir shaashadda
enrol-is-one = Qalabkani mar hore ayuu shaashad yahay.
enrol-how = Halkan qalabku wuxuu ku noqonayaa shaashad tusta koodka goobta. Kormeeraha goobta ayaa ku siinaya kood aad qorto.
enrol-signs-out = Qalabkan waad ka baxaysaa marka uu shaashad noqdo.
enrol-code = Koodka kormeeraha
enrol-button = Ku xir
